/**
 * Words by which news tells of one kind of event or state, a set a line; verbs and nouns together, in the form of the
 * dictionary. A word may stand in several sets: then it has several senses.
 */
export const synonyms = `
die death dead deceased demise perish succumb lifeless fatal fatality pass-away expire lose-life late
kill murder slay homicide assassinate assassination slaughter massacre execute execution gun-down manslaughter butcher shoot-dead killer take-life claim-life
suicide hang hanging kill-oneself take-own-life overdose
shoot shooting gunfire fire open-fire gunshot shot gun-down spray gunman pull-trigger shoot-out
stab stabbing knife slash
attack assault strike raid hit offensive onslaught ambush storm bombard bombardment bomb bombing pound shell shelling airstrike blitz target
explode explosion blast detonate detonation bomb bombing blow-up burst go-off
injure injury wound wounded hurt maim casualty harm
victim casualty
hospitalize hospitalise hospital admit treat treatment take-to-hospital care
suffer suffering sustain endure
survive survivor survival escape
rescue save evacuate evacuation lift-off airlift
drown drowning
sink capsize go-down founder submerge
crash collide collision wreck accident smash pile-up hit plow plough ram incident
derail derailment
fire blaze inferno burn burning flame arson engulf torch ignite set-alight conflagration
destroy destruction demolish raze level flatten wreck ruin devastate devastation gut
damage hit harm
collapse fall-down crumble cave-in topple give-way
quake earthquake tremor temblor shock aftershock jolt shake rattle rock seism strike hit rumble
measure magnitude register rate record
flood flooding inundate deluge submerge swamp
storm hurricane typhoon cyclone tornado tempest
disaster catastrophe tragedy calamity crisis
erupt eruption
outbreak epidemic spread infect infection contaminate contamination
disease illness sickness ailment condition sick ill cancer
surgery operation operate procedure transplant
arrest detain detention apprehend custody capture nab catch seize collar bust hold round-up take-into-custody pick-up arrested
jail imprison imprisonment prison incarcerate incarceration bar behind-bars lock-up
charge indict indictment accuse accusation allege allegation count arraign press-charge book
suspect suspicion suspected
accuse blame allege allegation claim charge fault point-finger
convict conviction guilty find-guilty verdict
plead plea guilty
sentence condemn order term punishment sentencing
acquit acquittal clear exonerate exoneration not-guilty
try trial prosecute prosecution case proceeding hearing court
sue lawsuit suit litigation file complaint case
rule ruling decide decision judge judgment judgement verdict order
appeal
testify testimony witness evidence
confess confession admit admission
investigate investigation probe inquiry inquire enquiry look-into examine examination examine inspect inspection
search hunt manhunt look-for comb scour seek
find discover discovery locate recover uncover unearth spot come-across detect
identify identification recognize recognise name
escape flee break-out breakout get-away getaway run-away bolt fugitive jailbreak break-free
rob robbery steal theft heist burglary burglarize burgle loot hold-up stick-up thief swipe snatch larceny break-in
crime offence offense felony wrongdoing
rape sexual-assault molest abuse
kidnap kidnapping abduct abduction hostage seize hijack hijacking
smuggle smuggling traffic trafficking
fraud scam swindle cheat defraud bribe bribery corruption graft
hack hacking breach intrude intrusion
dispute row quarrel argument argue spat feud standoff clash disagree disagreement conflict tension
fight brawl battle clash scuffle skirmish conflict combat war melee fray confront confrontation
war conflict hostility invade invasion incursion
riot unrest disturbance turmoil violence mayhem rampage chaos disorder looting
protest demonstrate demonstration rally march strike picket walkout
strike walkout stoppage walk-out
crackdown clamp-down suppress
kill-off cull
free release liberate let-go set-free bail
return come-back go-back comeback
threaten threat warn warning
warn warning caution alert
say tell state report announce statement speak add note remark comment declare according mention claim talk word
announce announcement unveil reveal disclose disclosure declare declaration proclaim release confirm introduce introduction press-release
reveal disclose expose leak
confirm confirmation verify
deny denial reject rejection refute dismiss
report news story article
interview talk speak
ask request urge call plea appeal seek demand
answer reply respond response react reaction
agree agreement deal accord pact treaty contract arrangement settle settlement
sign ink
negotiate negotiation talk discuss discussion bargain
meet meeting summit talk conference gather gathering hold-talk
visit trip tour travel
promise pledge vow swear commit commitment
plan intend intention aim scheme prepare
propose proposal offer suggest suggestion bid
hope expect expectation anticipate look-forward predict prediction forecast
decide decision choose choice opt pick select selection
choose select pick name appoint appointment nominate nomination tap designate cast casting elect
appoint appointment name hire promote install role
replace replacement succeed successor succession take-over step-in substitute fill-in
resign resignation quit step-down leave departure depart exit bow-out retire retirement give-up
leave depart departure exit part go
fire sack dismiss dismissal oust ouster lay-off layoff terminate cut-job axe drop boot let-go
hire recruit employ recruitment sign
suspend suspension ban bench bar
ban prohibit prohibition outlaw bar forbid block
acquire acquisition buy purchase takeover take-over buyout buy-out deal snap-up transaction merge merger pick-up
merge merger combine combination join unite
sell sale offload divest dispose
pay payment spend cost shell-out price worth value sum fork-over
invest investment fund finance funding
launch release introduce introduction unveil debut roll-out rollout start-selling reveal present bring-out
launch lift-off blast-off liftoff take-off
start begin beginning commence open launch kick-off onset initiate get-under-way
end finish conclude conclusion close stop halt cease over complete wrap-up
stop halt prevent block thwart foil repel
continue go-on resume proceed keep
delay postpone postponement put-off defer push-back hold-up
cancel cancellation call-off scrap abandon scrub
update upgrade refresh improve improvement revamp overhaul redesign new
increase rise raise grow growth jump surge climb boost gain expand expansion soar
decrease fall drop decline reduce reduction cut slash plunge tumble slump dip
win victory triumph beat defeat defeat top edge down upset outlast overcome rout thrash
lose loss defeat fall
beat defeat top rout
score goal touchdown
lead leader head
match game play contest encounter showdown clash
season campaign
championship title crown final cup
award prize honor honour accolade trophy oscar ceremony
award give present win receive take-home
nominate nomination nominee
host emcee present anchor
ceremony show event gala telecast broadcast
perform performance play star act appear appearance show concert
play role portray character star part take-on cast
direct helm director
film movie shoot
sequel follow-up
write pen author script
publish publication print
marry marriage wed wedding tie-knot nuptial spouse wife husband husband bride
divorce split separate separation break-up breakup part-way
engage engagement propose
birth born deliver baby
funeral burial bury lay-to-rest memorial mourn
mourn grieve grief tribute pay-respect condolence
celebrate celebration party mark commemorate anniversary
attend attendance show-up present
arrive arrival come reach land turn-up enter
enter entry rehab check-in check-into admit admission go-to
join sign-up enlist enroll
vote ballot election poll elect re-elect
elect election vote
bid race run compete candidacy campaign
approve approval pass ratify green-light back endorse endorsement authorize authorise clear okay permit allow
support back endorse backing
oppose opposition object objection
criticize criticise criticism condemn condemnation denounce slam blast
praise laud hail applaud commend
apologize apologise apology sorry
help aid assist assistance relief
donate donation give contribute contribution
send dispatch deploy deployment
patrol escort guard protect protection
intercept seize capture stop repel
pirate piracy hijack hijacking
board storm boarding
transfer move shift hand-over transport send
deliver delivery supply ship
build construct construction erect
close shut closure shutdown shut-down
open reopen opening
break rupture snap sever cut
cut sever slice
fail failure malfunction break-down fault
error mistake blunder
outage disruption disrupt interrupt interruption cut-off knock-out blackout
repair fix mend restore restoration
trap strand stuck stranded
miss missing disappear disappearance vanish go-missing lost
fall drop plunge tumble slip
jump leap dive
climb scale ascend ascent
drive drunk-driving dui drink-drive intoxicate intoxication drunk
drink drunk intoxicate
chase pursue pursuit hunt
surrender give-up turn-in turn-oneself-in
punish punishment penalty fine discipline penalize
fine penalty
violate violation breach break infringe infringement
abuse mistreat mistreatment torture cruelty
argue argument dispute quarrel row
push shove
throw hurl toss fling pelt
beat beating batter assault punch
cause lead result trigger prompt spark bring-about
affect impact hit effect
happen occur occurrence take-place incident event
show display exhibit present demonstrate reveal
see watch view witness
think believe belief feel consider
know aware
want wish desire
love like adore
fear worry concern alarm panic afraid
shock stun surprise
survive outlive
age old turn
star headline
record set break
test trial experiment
sanction embargo penalty
withdraw withdrawal pull-out pull-back retreat
cooperate cooperation collaborate collaboration partner partnership team-up
compete competition rival
manufacture produce production make
use usage employ
allow let permit
force compel make oblige
order command instruct
operate run manage
call phone telephone ring
email message text post tweet
speculate speculation rumor rumour
estimate estimation put
lawmaker legislate legislation law bill act
reform change alter shift
evict eviction expel expulsion deport deportation
extradite extradition hand-over
treat therapy treatment rehab rehabilitation
diagnose diagnosis
vaccinate vaccination vaccine
`;
