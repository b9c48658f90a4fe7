/** Outlets by the host of their pages, one outlet a line: its id without "outlet:", its hosts. A host stands for all below it. */
const table = `
  vnexpress vnexpress.net
  tuoi-tre tuoitre.vn tuoitrenews.vn
  thanh-nien thanhnien.vn
  dan-tri dantri.com.vn dtinews.vn
  vietnamnet vietnamnet.vn
  vov vov.vn vovworld.vn
  vtv vtv.vn
  vna vnanet.vn
  vietnamplus vietnamplus.vn
  tin-tuc baotintuc.vn
  viet-nam-news vietnamnews.vn
  le-courrier-du-vietnam lecourrier.vn
  nhan-dan nhandan.vn
  qdnd qdnd.vn
  qpvn qpvn.vn
  cand cand.com.vn
  vgp baochinhphu.vn chinhphu.vn
  baoquocte baoquocte.vn
  tien-phong tienphong.vn
  lao-dong laodong.vn
  nguoi-lao-dong nld.com.vn
  zing znews.vn zingnews.vn zing.vn
  sai-gon-giai-phong sggp.org.vn
  ha-noi-moi hanoimoi.vn
  kinh-te-do-thi kinhtedothi.vn
  phap-luat-tphcm plo.vn
  phap-luat-viet-nam baophapluat.vn
  nong-nghiep nongnghiep.vn
  dan-viet danviet.vn
  giao-thong baogiaothong.vn
  dai-doan-ket daidoanket.vn
  cong-thuong congthuong.vn
  dau-tu baodautu.vn
  vneconomy vneconomy.vn
  cafef cafef.vn
  cafebiz cafebiz.vn
  soha soha.vn
  kenh14 kenh14.vn
  vtc vtcnews.vn vtc.vn
  antv antv.gov.vn
  viettimes viettimes.vn
  ngay-nay ngaynay.vn
  anninhthudo anninhthudo.vn
  kien-thuc kienthuc.net.vn
  petrotimes petrotimes.vn
  doi-song-phap-luat doisongphapluat.com.vn
  suc-khoe-doi-song suckhoedoisong.vn
  24h 24h.com.vn
  mot-the-gioi 1thegioi.vn
  nghien-cuu-bien-dong nghiencuubiendong.vn
  tap-chi-cong-san tapchicongsan.org.vn
  reuters reuters.com
  ap apnews.com
  afp afp.com
  upi upi.com
  bloomberg bloomberg.com
  efe efe.com
  ansa ansa.it
  ctk ctk.cz
  pap pap.pl
  belta belta.by
  anadolu aa.com.tr
  prensa-latina prensa-latina.cu plenglish.com
  nikkei nikkei.com
  kyodo kyodonews.net
  jiji jiji.com
  nhk nhk.or.jp
  asahi asahi.com
  yomiuri yomiuri.co.jp
  mainichi mainichi.jp
  sankei sankei.com
  japan-times japantimes.co.jp
  tokyo-shimbun tokyo-np.co.jp
  xinhua news.cn xinhuanet.com
  global-times globaltimes.cn
  peoples-daily people.com.cn people.cn
  china-daily chinadaily.com.cn
  cctv cctv.com
  cgtn cgtn.com
  pla-daily 81.cn
  china-news-service chinanews.com chinanews.com.cn
  caixin caixin.com caixinglobal.com
  the-paper thepaper.cn
  guancha guancha.cn
  sina sina.com.cn
  sohu sohu.com
  scmp scmp.com
  ming-pao mingpao.com
  phoenix-tv ifeng.com
  asia-times asiatimes.com
  hong-kong-free-press hongkongfp.com
  the-standard-hk thestandard.com.hk
  rthk rthk.hk
  cna-tw cna.com.tw focustaiwan.tw
  taipei-times taipeitimes.com
  taiwan-news taiwannews.com.tw
  liberty-times ltn.com.tw
  united-daily-news udn.com
  china-times chinatimes.com
  yonhap yna.co.kr
  korea-herald koreaherald.com
  korea-times koreatimes.co.kr
  chosun chosun.com
  joongang joins.com
  donga donga.com
  hankyoreh hani.co.kr
  kbs kbs.co.kr
  newsis newsis.com
  nk-news nknews.org
  daily-nk dailynk.com
  kcna kcna.kp
  rodong-sinmun rodong.rep.kp
  straits-times straitstimes.com
  cna channelnewsasia.com
  today-sg todayonline.com
  zaobao zaobao.com.sg
  bernama bernama.com
  the-star-my thestar.com.my
  new-straits-times nst.com.my
  malay-mail malaymail.com
  malaysiakini malaysiakini.com
  antara antaranews.com
  jakarta-post thejakartapost.com
  kompas kompas.com
  tempo tempo.co
  jakarta-globe jakartaglobe.id
  detik detik.com
  inquirer inquirer.net
  philstar philstar.com
  manila-times manilatimes.net
  manila-bulletin mb.com.ph
  rappler rappler.com
  gma gmanetwork.com
  abs-cbn abs-cbn.com
  pna pna.gov.ph
  businessworld-ph bworldonline.com
  bangkok-post bangkokpost.com
  the-nation-th nationthailand.com
  thai-pbs thaipbs.or.th thaipbsworld.com
  khaosod khaosodenglish.com khaosod.co.th
  thairath thairath.co.th
  phnom-penh-post phnompenhpost.com
  khmer-times khmertimeskh.com
  akp akp.gov.kh
  fresh-news freshnewsasia.com
  cambodia-daily cambodiadaily.com
  vientiane-times vientianetimes.org.la
  kpl kpl.gov.la
  irrawaddy irrawaddy.com
  myanmar-now myanmar-now.org
  mizzima mizzima.com
  borneo-bulletin borneobulletin.com.bn
  pti ptinews.com
  ani aninews.in
  economic-times economictimes.indiatimes.com
  hindu thehindu.com
  hindustan-times hindustantimes.com
  times-of-india timesofindia.indiatimes.com
  indian-express indianexpress.com
  india-today indiatoday.in
  ndtv ndtv.com
  the-print theprint.in
  the-wire thewire.in
  wion wionews.com
  the-eurasian-times eurasiantimes.com
  mint livemint.com
  business-standard business-standard.com
  news18 news18.com
  first-post firstpost.com
  dawn dawn.com
  geo-tv geo.tv
  express-tribune tribune.com.pk
  tolo tolonews.com
  daily-star-bd thedailystar.net
  abc-au abc.net.au
  smh smh.com.au
  the-age theage.com.au
  the-australian theaustralian.com.au
  afr afr.com
  sky-news-au skynews.com.au
  aap aap.com.au
  sbs-au sbs.com.au
  news-com-au news.com.au
  nz-herald nzherald.co.nz
  nyt nytimes.com
  washington-post washingtonpost.com
  wsj wsj.com
  cnn cnn.com
  fox-news foxnews.com
  fox-business foxbusiness.com
  nbc nbcnews.com
  cbs cbsnews.com
  abc-us abcnews.go.com
  cnbc cnbc.com
  npr npr.org
  pbs pbs.org
  newsmax newsmax.com
  usa-today usatoday.com
  los-angeles-times latimes.com
  new-york-post nypost.com
  washington-times washingtontimes.com
  washington-examiner washingtonexaminer.com
  politico politico.com
  axios axios.com
  the-hill thehill.com
  newsweek newsweek.com
  time time.com
  the-atlantic theatlantic.com
  new-yorker newyorker.com
  foreign-policy foreignpolicy.com
  foreign-affairs foreignaffairs.com
  national-interest nationalinterest.org
  the-diplomat thediplomat.com
  war-on-the-rocks warontherocks.com
  defense-one defenseone.com
  defense-news defensenews.com
  breaking-defense breakingdefense.com
  defense-post thedefensepost.com
  military-times militarytimes.com
  navy-times navytimes.com
  stars-and-stripes stripes.com
  usni-news news.usni.org
  aviation-week aviationweek.com
  military-com military.com
  business-insider businessinsider.com
  forbes forbes.com
  fortune fortune.com
  cbc cbc.ca
  globe-and-mail theglobeandmail.com
  toronto-star thestar.com
  canadian-press thecanadianpress.com
  ctv ctvnews.ca
  bbc bbc.com bbc.co.uk
  financial-times ft.com
  economist economist.com
  guardian theguardian.com
  the-times thetimes.com thetimes.co.uk
  telegraph telegraph.co.uk
  independent independent.co.uk
  daily-mail dailymail.co.uk
  the-sun thesun.co.uk
  sky-news news.sky.com
  janes janes.com
  middle-east-eye middleeasteye.net
  irish-times irishtimes.com
  rte rte.ie
  le-monde lemonde.fr
  le-figaro lefigaro.fr
  liberation liberation.fr
  les-echos lesechos.fr
  france-24 france24.com
  naval-news navalnews.com
  euronews euronews.com
  der-spiegel spiegel.de
  die-welt welt.de
  die-zeit zeit.de
  faz faz.net
  handelsblatt handelsblatt.com
  dw dw.com
  el-pais elpais.com
  el-mundo elmundo.es
  corriere corriere.it
  repubblica repubblica.it
  nrk nrk.no
  yle yle.fi
  euractiv euractiv.com
  eu-observer euobserver.com
  nzz nzz.ch
  swissinfo swissinfo.ch
  kathimerini ekathimerini.com kathimerini.gr
  tass tass.com tass.ru
  ria ria.ru
  interfax interfax.com interfax.ru
  rt rt.com
  izvestia iz.ru
  kommersant kommersant.ru
  vedomosti vedomosti.ru
  rossiyskaya-gazeta rg.ru
  gazeta-ru gazeta.ru
  lenta lenta.ru
  moscow-times themoscowtimes.com
  meduza meduza.io
  topwar topwar.ru
  ukrinform ukrinform.net ukrinform.ua
  unian unian.net unian.ua
  interfax-ukraine interfax.com.ua
  ukrainska-pravda pravda.com.ua
  kyiv-independent kyivindependent.com
  kyiv-post kyivpost.com
  al-jazeera aljazeera.com
  al-arabiya alarabiya.net
  the-national-ae thenationalnews.com
  gulf-news gulfnews.com
  khaleej-times khaleejtimes.com
  wam wam.ae
  arab-news arabnews.com
  irna irna.ir
  fars farsnews.ir
  tasnim tasnimnews.com
  mehr mehrnews.com
  press-tv presstv.ir
  tehran-times tehrantimes.com
  haaretz haaretz.com
  times-of-israel timesofisrael.com
  jerusalem-post jpost.com
  ynet ynetnews.com ynet.co.il
  sana sana.sy
  rudaw rudaw.net
  al-ahram ahram.org.eg
  trt trtworld.com
  daily-sabah dailysabah.com
  hurriyet hurriyetdailynews.com hurriyet.com.tr
  al-monitor al-monitor.com
  sabc sabcnews.com
`;

const rows = table
  .trim()
  .split("\n")
  .map((line) => line.trim().split(" "));

/** The host of an outlet's pages → the outlet's id. */
export const outletByHost: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([id, ...hosts]) => hosts.map((host) => [host, `outlet:${id}`] as const)),
);
