/** English sentences, with their attributions as "source | cue | content | manner", and the cue of the one that they lie in. */
export const english: [kind: string, text: string, attributions: string[]][] = [
  ["that", "The ministry said that the talks would go on.", ["The ministry | said | the talks would go on | indirect"]],
  [
    "without that",
    "Hanoi's foreign ministry said the talks would go on.",
    ["Hanoi's foreign ministry | said | the talks would go on | indirect"],
  ],
  [
    "a quotation before, inverted",
    '"We will build three ships," said Nobuo Kishi, Japan\'s defence minister.',
    ['Nobuo Kishi, Japan\'s defence minister | said | "We will build three ships," | direct'],
  ],
  [
    "a quotation between pairs of apostrophes",
    "``We know,'' Kishi said. ''We'll build 'three' ships,'' he added.",
    ["Kishi | said | ``We know,'' | direct", "he | added | ''We'll build 'three' ships,'' | direct"],
  ],
  [
    "a quotation before",
    '"We will build three ships," Kishi said in Hanoi on Monday.',
    ['Kishi | said | "We will build three ships," | direct'],
  ],
  [
    "a quotation on both sides",
    '"We will build three ships," Kishi said, "and no more."',
    ['Kishi | said | "We will build three ships," Kishi said, "and no more." | direct'],
  ],
  [
    "a quotation that goes on in the next sentence",
    '"We will build three ships," Kishi said. "That is all."',
    ['Kishi | said | "We will build three ships," Kishi said. "That is all." | direct'],
  ],
  [
    "a quotation that begins behind a colon",
    'Kishi added: "The price is open. So is the date."',
    ['Kishi | added | "The price is open. So is the date." | direct'],
  ],
  [
    "a clause before",
    "The fleet will visit Cam Ranh in May, the navy said in a statement on Monday.",
    ["the navy | said | The fleet will visit Cam Ranh in May | indirect"],
  ],
  [
    "a clause on both sides",
    "The fleet, the navy said, will visit Cam Ranh in May.",
    ["the navy | said | The fleet, the navy said, will visit Cam Ranh in May | indirect"],
  ],
  [
    "told whom",
    "Nobuo Kishi told reporters that no list existed.",
    ["Nobuo Kishi | told | no list existed | indirect"],
  ],
  ["told whom, without that", "Kishi told them the list was long.", ["Kishi | told | the list was long | indirect"]],
  [
    "a described speaker",
    "Tran Duc Minh, a former colonel, said the radar was old.",
    ["Tran Duc Minh, a former colonel | said | the radar was old | indirect"],
  ],
  [
    "a speaker in a relative clause",
    "The envoy, who arrived on Sunday, said the radar was old.",
    ["The envoy, who arrived on Sunday | said | the radar was old | indirect"],
  ],
  ["who", "He met the envoy, who warned that time was short.", ["who | warned | time was short | indirect"]],
  [
    "a second verb",
    "The minister praised the accord and warned against delay.",
    ["The minister | praised | the accord | indirect", "The minister | warned against | delay | indirect"],
  ],
  [
    "a participle",
    "Kishi visited Hanoi on Sunday, adding that talks would go on.",
    ["Kishi | adding | talks would go on | indirect"],
  ],
  [
    "a participle behind a noun",
    "The navy issued a statement saying the ship was safe.",
    ["The navy | saying | the ship was safe | indirect"],
  ],
  [
    "quoted as saying",
    "Kyodo quoted Yoshimasa Hayashi as saying that the cabinet must agree.",
    [
      "Kyodo | quoted | Yoshimasa Hayashi as saying that the cabinet must agree | indirect",
      "Yoshimasa Hayashi | saying | the cabinet must agree | indirect | in quoted",
    ],
  ],
  [
    "citing between subject and verb",
    "Kyodo, citing a shipyard official, reported that two frigates were for sale.",
    [
      "a shipyard official | citing | two frigates were for sale | indirect | in reported",
      "Kyodo | reported | two frigates were for sale | indirect",
    ],
  ],
  [
    "citing behind the verb",
    "Kyodo reported on Tuesday, citing a shipyard official, that two frigates were for sale.",
    [
      "Kyodo | reported | two frigates were for sale | indirect",
      "a shipyard official | citing | two frigates were for sale | indirect | in reported",
    ],
  ],
  [
    "according to, first",
    "According to Nikkei, ten countries are on the list.",
    ["Nikkei | According to | ten countries are on the list. | indirect"],
  ],
  [
    "according to, last",
    "Ten countries are on the list, according to Nikkei.",
    ["Nikkei | according to | Ten countries are on the list | indirect"],
  ],
  ["by whom", "The plan was condemned by Beijing as reckless.", ["Beijing | was condemned | The plan | indirect"]],
  [
    "no name",
    "Two sources in Tokyo say the vote is near.",
    ["Two sources in Tokyo | say | the vote is near | indirect"],
  ],
  [
    "unnamed",
    "The missile is believed to have a range of 300 km.",
    ["– | is believed to | The missile is believed to have a range of 300 km. | indirect"],
  ],
  [
    "a denial",
    "Vietnam has never confirmed that it bought the radar.",
    ["Vietnam | has never confirmed | it bought the radar | indirect"],
  ],
  [
    "within",
    "Nikkei said analysts believe the price is too high.",
    [
      "Nikkei | said | analysts believe the price is too high | indirect",
      "analysts | believe | the price is too high | indirect | in said",
    ],
  ],
  ["a noun is no cue", "The report and the claims were published in May.", []],
  ["a supposition is no cue", "Beijing could criticise the sale.", []],
  [
    "a quotation holds no cue",
    '"He said nothing and they told me nothing," Kishi recalled.',
    ['Kishi | recalled | "He said nothing and they told me nothing," | direct'],
  ],
  ["a passive without its speaker is no statement", "The officer was accused of theft.", []],
  [
    "whose words are handed on",
    "The Journal wrote that Vietnam had denied the sale.",
    [
      "The Journal | wrote | Vietnam had denied the sale | indirect",
      "Vietnam | had denied | the sale | indirect | in wrote",
    ],
  ],
  [
    "the end of what a first verb says",
    "The navy urged calm, warning that shots had been fired.",
    ["The navy | urged | calm | indirect", "The navy | warning | shots had been fired | indirect"],
  ],
  [
    "a credit line",
    "The ship has left Da Nang.\n(According to Reuters)",
    ["Reuters | According to | The ship has left Da Nang.\n | indirect"],
  ],
  [
    "a name and a colon at the head",
    "Nobuo Kishi: no list of weapons exists\nThe minister spoke in Hanoi.",
    ["Nobuo Kishi | : | no list of weapons exists | indirect"],
  ],
  [
    "what the teller adds",
    "The navy said the ship was safe, although nobody had seen it.",
    ["The navy | said | the ship was safe | indirect"],
  ],
  [
    "a clause before the main one",
    "While the navy said the ship was safe, Nikkei had doubts.",
    ["the navy | said | the ship was safe | indirect"],
  ],
  [
    "an unknown name behind a clause",
    "The losses would be high, said Batchelder.",
    ["Batchelder | said | The losses would be high | indirect"],
  ],
  ["a wish within what its speaker says", "Abe said he wants a vote.", ["Abe | said | he wants a vote | indirect"]],
  ["what nobody vouches for", "The talks fail if Abe says the price is too high.", []],
  ["to do something", "Kishi refused to sign the pact.", ["Kishi | refused | to sign the pact | indirect"]],
  [
    "an adjective",
    "Kishi is confident that the pact will hold.",
    ["Kishi | is confident | the pact will hold | indirect"],
  ],
  [
    "a speaker described between dashes",
    "The envoy — who had left Hanoi — said the radar was old.",
    ["The envoy — who had left Hanoi | said | the radar was old | indirect"],
  ],
  ["one of them, inverted", '"We know," said one official.', ['one official | said | "We know," | direct']],
  [
    "a clause before, inverted",
    "The radar is old, said defence expert Mark Kantro.",
    ["defence expert Mark Kantro | said | The radar is old | indirect"],
  ],
  [
    "according to somebody who says more",
    "The port was sold, according to a report that described the talks.",
    ["a report that described the talks | according to | The port was sold | indirect"],
  ],
  [
    "according to a body that law is part of",
    "According to law enforcement officials, the port was closed.",
    ["law enforcement officials | According to | the port was closed. | indirect"],
  ],
  ["a short sentence before", "Seoul paid, according to Kyodo.", ["Kyodo | according to | Seoul paid | indirect"]],
  ["a name that ends like an adverb", "Kelly said it was old.", ["Kelly | said | it was old | indirect"]],
  ["words within others", "A think tank opened in Hanoi, thanks to a value-added tax.", []],
  [
    "a quotation before that the speaker did not say here",
    'Abe, citing "the magic of trade," said the pact was good.',
    ['Abe | citing | "the magic of trade," | direct', "Abe | said | the pact was good | indirect"],
  ],
  [
    "a noun in the singular before a form that is a noun too",
    "The poll shows the price is too high.",
    ["The poll | shows | the price is too high | indirect"],
  ],
  ["a sign of something at the end", "Tokyo would win, a poll shows.", ["a poll | shows | Tokyo would win | indirect"]],
  ["what is written on something", 'He had a sign that said "Peace".', ['that | said | "Peace" | direct']],
  [
    "a common word behind a quotation",
    '"We know," the minister continued. He continued his tour.',
    ['the minister | continued | "We know," | direct'],
  ],
  ["a number before it", "The 44 proposed ships were sold.", []],
  ["others", "Others said the price was too high.", ["Others | said | the price was too high | indirect"]],
  ["a passive", "The plan was rejected by Hanoi on Monday.", ["Hanoi | was rejected | The plan | indirect"]],
  [
    "a passive in a few words",
    "The sale, first reported by Kyodo, was stopped.",
    ["Kyodo | first reported | The sale | indirect"],
  ],
  [
    "the reason that somebody gives",
    "The court agreed to hear Boeing, citing errors in its ruling.",
    ["The court | agreed | to hear Boeing | indirect", "The court | citing | errors in its ruling | indirect"],
  ],
  [
    "a statement in which it was said",
    "Kishi refused to sign, releasing a statement saying the pact was old.",
    ["Kishi | refused | to sign | indirect", "Kishi | saying | the pact was old | indirect"],
  ],
  ["what was told of something by nobody", "The jet will be sold, announced last May.", []],
];
