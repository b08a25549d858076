package actors_test

import (
	"strings"
	"testing"
)

// situations are short texts as newswire, readouts and releases word them, and
// whom some of their words mean.
var situations = []struct{ name, in, words, want string }{
	{"a surname speaks in quotation", "TOKYO, April 2 -- U.S. Trade Representative Dana Whitlock said Sunday the sanctions would stay.\n\n“We will not do it until the numbers are there,” Whitlock said.", "We will", "US"},
	{"the quotation goes on in the next paragraph", "Japan and the United States met. “There is progress,” said U.S. Trade Representative Dana Whitlock.\n\nBut, Whitlock added: “We will wait until June.”", "We will", "US"},
	{"he after a title alone", "Chile and Peru met. Chile's economy minister said the ports were ready. “We will open them in May,” he said.", "We will", "CL"},
	{"he said after a name", "Peru and Chile met. Peruvian Trade Minister Rosa Vela arrived in Santiago. She said she would return.", "she would", "PE"},
	{"the minister, after a name", "Kenya and Egypt met in Cairo. Kenyan Trade Minister Amos Kiptoo signed. The minister said he would publish it.", "The minister", "KE"},
	{"the envoy", "Turkey and Iraq met. Iraqi envoy Samir Haddad left Ankara. The envoy promised to come back.", "The envoy", "IQ"},
	{"the Japanese, as a people", "The United States and Japan met. The Japanese said they would buy more beef.", "The Japanese", "JP"},
	{"the French", "The French and the Germans met. The French promised to pay.", "The French promised", "FR"},
	{"the Americans", "The Canadians and the Americans met in Ottawa. The Americans agreed to wait.", "The Americans agreed", "US"},
	{"the two nations", "Moscow and Tokyo signed a pact. The two nations will share it.", "The two nations", "JP RU"},
	{"the pair of capitals", "Seoul and Jakarta agreed on Friday. The two capitals will exchange lists.", "The two capitals", "ID KR"},
	{"the Reagan administration", "Japan and the United States met. The Reagan administration said it would act.", "The Reagan administration", "US"},
	{"the Administration in capitals", "Japan and the United States met. The Administration will decide in May.", "The Administration", "US"},
	{"a department of Washington", "Japan and the United States met. The Commerce Department said it would rule by June.", "The Commerce Department", "US"},
	{"the Agriculture Department", "Egypt and the United States met. The Agriculture Department said it will offer wheat.", "The Agriculture Department", "US"},
	{"the Treasury of London", "Britain and Norway met. The Treasury will publish the rates.", "The Treasury", "GB"},
	{"a ministry of Tokyo by its old name", "Japan and France met. The Ministry of International Trade and Industry said it would ask makers to wait.", "The Ministry of International Trade and Industry", "JP"},
	{"West Germany", "West Germany and France met. Bonn said it would cut its rates.", "it would", "DE"},
	{"East Germany is not West Germany", "East Germany and Poland met. East Berlin agreed to sell potash.", "East Berlin", "DD"},
	{"Zaire", "Zaire and Belgium met. Kinshasa said it will pay.", "it will", "CD"},
	{"Burma", "Burma and Thailand met. Rangoon agreed to sell teak.", "Rangoon", "MM"},
	{"Czechoslovakia", "Czechoslovakia and Austria met. Czechoslovakia will buy power.", "Czechoslovakia will", "CS"},
	{"Yugoslavia", "Yugoslavia and Italy met. Yugoslav officials promised to pay.", "Yugoslav officials", "YU"},
	{"the Soviets", "The Soviets and Canada met. The Soviets said they would buy grain.", "The Soviets said", "SU"},
	{"Moscow speaks of itself", "The Soviet Union and Argentina met. Moscow pledged it would buy maize.", "it would", "SU"},
	{"the EC Commission", "The EC and Japan met. The EC Commission said it would open an inquiry.", "The EC Commission", "EU"},
	{"the Twelve", "The European Community and Japan met. The Twelve agreed to lift the quota.", "The Twelve", "EU"},
	{"the Ten of ASEAN are not", "ASEAN and Japan met. The grouping will open an office.", "The grouping", "ASEAN"},
	{"the bloc", "The EU and India met. The bloc will cut the duty.", "The bloc", "EU"},
	{"Brussels for the Union", "The EU and India met. Brussels said it would cut the duty.", "it would", "EU"},
	{"their ministry", "Ghana and Togo met. Togo said its trade ministry would lead.", "its trade ministry", "TG"},
	{"the ministry after a foreign body", "South Korea and Vietnam met. The industry ministry in Seoul said so. Vietnam's state planner agreed. The ministry said it will pay.", "it will", "KR"},
	{"our companies in a quotation", "India and Oman met. “Our companies will gain,” Indian minister Asha Rao said.", "Our companies", "IN"},
	{"we of a joint statement", "Joint statement of Chile and Norway\n\nChile and Norway met in Oslo.\n\nWe will work together on fish.", "We will", "CL NO"},
	{"we of a release whose government opens it", "New port with Peru\n\nThe Chilean Government is backing its growers with a new accord with Peru.\n\nPeru is a market of 34 million. We will publish a list.", "We will", "CL"},
	{"we of a release, the other one being our partner", "Kenya and Ghana trade more\n\nGhana is our third largest market for Kenyan tea. We will send a team to Ghana.", "We will", "KE"},
	{"we who agreed, in a release of one side", "A deal with Peru\n\nThe Chilean Government is pleased with its accord with Peru.\n\nWe agreed to meet in May.", "We agreed", "CL PE"},
	{"he, right behind who says it", "Peru and Chile met. Peru's president asked the Chilean premier for help, and the Chilean premier said he would look at it.", "he would", "CL"},
	{"he, whom a relative clause says it of", "Peru and Chile met. Peru's minister called on Chile's envoy in Lima, who said he would come back.", "he would", "CL"},
	{"the Government whose promise a person repeats", "Peru met Chile in Lima. Peru's premier received the Chilean minister. The Chilean minister repeated the Government's promise to pay.", "the Government", "CL"},
	{"dollars are no party", "Norway and Peru met. Norway sent US $3 million to Peru. It will send more.", "It will", "NO"},
	{"I in a speech", "Kenya and Japan met. “I will sign it in May,” said Kenyan minister Amos Kiptoo.", "I will", "KE"},
	{"who welcomes one whose state is told", "Joint statement with the President of Kenya\n\nKenya and Norway met. Prime Minister Anna Moss welcomed the President of the Republic of Kenya. Moss will fly to Nairobi.", "Moss will", "NO"},
	{"its, of who tells another", "Chile and Peru met. The Chilean side informed the Peruvian side of its plan to close a post.", "its", "CL"},
	{"we who agreed, in a statement of one", "Statement by the Norwegian Minister of Fisheries\n\nI met my colleague from Iceland in Oslo. Norway and Iceland are friends. We agreed to talk in May.", "We agreed", "IS NO"},
	{"we of a statement on talks with another", "Statement by the Norwegian Minister of Fisheries on his talks with the Minister of Fisheries of Iceland\n\nNorway and Iceland are friends. We will publish it in May.", "We will", "NO"},
	{"the other of a treaty, where either may ask", "Agreement between the Government of Peru and the Government of Chile\n\nArticle 2\nChile shall open a port. At the request of a Contracting Party, the other Contracting Party shall send its list.", "the other Contracting Party", "CL PE"},
	{"the other of a treaty, where one acts before", "Agreement between the Government of Peru and the Government of Chile\n\nArticle 2\n(1) Chile shall open a port.\n(2) The other Contracting Party shall send its list.", "The other Contracting Party", "PE"},
	{"who welcomes another to a state", "Joint communiqué with the Prime Minister of Peru\n\nPrime Minister Moss warmly welcomed Prime Minister Vega to Norway. Norway and Peru are friends. Moss will write.", "Moss will", "NO"},
	{"who is welcomed to a state", "Joint communiqué with the Prime Minister of Peru\n\nPrime Minister Moss warmly welcomed Prime Minister Vega to Norway. Norway and Peru are friends. Vega will write.", "Vega will", "PE"},
	{"who is invited by one whose state is told", "Peru and Chile are neighbours. President Luis Vega left for Santiago at the invitation of Chilean Prime Minister Ana Gil. Vega will see two plants.", "Vega will", "PE"},
	{"a name below a title of another state", "Joint statement with the Prime Minister of Kenya\n\nPrime Minister Anna Moss and Kenyan Prime Minister Amos Otieno met. Norway and Kenya are friends. Moss will write.", "Moss will", "NO"},
	{"a king by his style", "Chile and Jordan met. President Ana Vera of Chile called on His Majesty King Talal of Jordan. His Majesty will visit Santiago.", "His Majesty will", "JO"},
	{"a king beside a premier", "Qatar and Kenya met. The Kenyan premier thanked His Highness the Emir of Qatar. The Prime Minister and His Highness will meet again.", "His Highness will", "QA"},
	{"a king who is not named", "Norway and Peru met. Peru's president was received by Her Majesty. Her Majesty will return the visit.", "Her Majesty will", "NO"},
	{"the country after others beside it", "Brazil said it would tax buses, as the United States and Mexico did. The country will tax tyres too.", "The country will", "BR"},
	{"the Government, another one named behind a preposition", "Oslo, 3 May 2020\n\nThe Norwegian Government welcomes its talks with the Indian Government. The Government will table a list.", "The Government will", "NO"},
	{"who acts behind a semicolon", "Chile and Norway met. Chile asked Norway to wait; Norway refused, though it will pay.", "it will", "NO"},
	{"his counterpart, where no pair stands out", "Kenya's minister, Lee Maina, flew to Kampala. He came back with a letter from his counterpart.", "his counterpart", "UG"},
	{"the cabinet yesterday", "Chile and Norway met. The levy was passed by the Chilean cabinet yesterday. The cabinet said it will pay.", "it will", "CL"},
	{"the U.S. side", "China and the United States met. The U.S. side agreed to lift the duty.", "The U.S. side", "US"},
	{"a republic in full", "The Republic of Korea and the Republic of Chile met. The Republic of Chile will sign.", "Republic of Chile will", "CL"},
	{"Sino- is China", "Sino-Australian talks opened. China and Australia met. Both sides will meet again.", "Both sides", "AU CN"},
	{"a third state's city in the dateline", "GENEVA, May 4 -- Japan and Brazil agreed to drop the case. The two governments will write to the panel.", "The two governments", "BR JP"},
	{"a parliament that is not named", "Norway and Iceland met. Norway's government must ask parliament, which will vote in May.", "parliament", "NO"},
	{"a firm with its state before it", "Poland and Korea met. South Korean shipbuilder Taeyang Marine will build two ships.", "South Korean shipbuilder", "KR"},
	{"a state oil company", "Qatar and Japan met. Tokyo's largest buyer, Sakura Gas, said it will renew the contract.", "it will", "JP"},
	{"its counterpart", "Brazil and China met. Brazil's farm ministry wrote to its Chinese counterpart. The Chinese counterpart agreed.", "The Chinese counterpart", "CN"},
	{"the island", "Japan and Taiwan met. Taipei said it would open its market.", "it would", "TW"},
	{"the kingdom", "Saudi Arabia and Japan met. The kingdom will supply oil.", "The kingdom", "SA"},
	{"Down Under", "Australia and India met. Canberra has promised that it will cut the duty.", "it will", "AU"},
	{"the British government", "Britain and India met. The British government said it will sign.", "The British government", "GB"},
	{"Number 10", "The United Kingdom and India met. Downing Street said it will sign.", "it will", "GB"},
	{"the Élysée", "France and Morocco met. The Élysée said it would host a summit.", "it would", "FR"},
	{"foreign ministry spokesman of a capital", "Beijing and Canberra met. Chinese Foreign Ministry spokesman Qin Lan said China would lift the ban. “We will do so soon,” he told reporters.", "We will", "CN"},
	{"a Chinese surname that is a pronoun", "China and the U.S. met. Commerce Ministry spokeswoman He Yuqing said China would wait.", "He Yuqing", "CN"},
	{"senators are of the United States", "Japan and the United States met. Sen. Walter Quill said the Senate would act. “We will pass it,” Quill said.", "We will", "US"},
	{"congressmen", "Canada and the United States met. Rep. Anne Colby told the panel: “We will fight it.”", "We will", "US"},
	{"a premier", "Canada and China met. Premier Zhao Lin told Canada's envoy that China will buy.", "China will", "CN"},
	{"the ministers of a third meeting", "Chile and Peru met.\n\nPeru's ministers then received officials of Ecuador. The two sides will share data.", "The two sides", "EC PE"},
	{"neither side", "Mexico and Brazil met. Neither side will raise its quota.", "Neither side", "BR MX"},
	{"both leaders", "President Joko Santosa of Indonesia and Prime Minister Lee Boon of Singapore met. Both leaders agreed to go on.", "Both leaders", "ID SG"},
	{"of-titles", "President Joko Santosa of Indonesia and Prime Minister Lee Boon of Singapore met. Santosa will visit.", "Santosa will", "ID"},
	{"a name set off by commas", "Spain and Algeria met. Spain's industry minister, Luis Ferrer, opened the talks. Ferrer said he would return.", "Ferrer said", "ES"},
	{"name before title", "Finland and Estonia met. Aino Virta, Finland's minister for trade, spoke. “We will sign,” Virta said.", "We will", "FI"},
	{"two officials side by side", "Industry Minister Ahn Jae-min and U.S. Trade Representative Dana Whitlock met in Seoul, South Korea said. Ahn promised to call.", "Ahn promised", "KR"},
	{"the Gulf bloc", "The GCC and Britain met. The Gulf bloc will cut the duty.", "The Gulf bloc", "GCC"},
	{"Mercosur members", "Mercosur and Singapore signed. Its members will ratify it.", "Its members", "MERCOSUR"},
	{"the South American bloc", "Mercosur and the EU signed. The South American bloc will vote.", "The South American bloc", "MERCOSUR"},
	{"Japan's cabinet", "Japan and Peru met. The Cabinet in Tokyo approved it. It will be sent to the Diet.", "the Diet", "JP"},
	{"the Fed and the Bundesbank", "Washington and Bonn agreed. The Bundesbank said it would buy dollars.", "it would", "DE"},
	{"the central bank", "Japan's finance ministry spoke. The Bank of Japan said it would wait.", "it would", "JP"},
	{"the state of a deputy", "Nigeria and Ghana met. Ghana's deputy trade minister, Kofi Baah, said: “We shall open the border.”", "We shall", "GH"},
	{"the Emirati side", "The UAE and Kenya met. The Emirati side pledged to invest.", "The Emirati side", "AE"},
	{"Abu Dhabi", "The UAE and Kenya met. Abu Dhabi said it would invest.", "it would", "AE"},
	{"Pretoria", "South Africa and Botswana met. Pretoria said it would pay.", "it would", "ZA"},
	{"Delhi", "India and Nepal met. Delhi promised that it would open the road.", "it would", "IN"},
	{"which of the two ministries", "Japan's trade ministry and Thailand's commerce ministry met. The commerce ministry will send a team.", "The commerce ministry", "TH"},
	{"the central government in Beijing", "China and Laos met. The State Council said it will cut the duty.", "it will", "CN"},
	{"officials of the Commission", "The EC and the United States met. Commission officials said they would call U.S. officials.", "they would", "EU"},
	{"officials of the administration", "The EC and the United States met. Administration officials said they would wait.", "they would", "US"},
	{"we, with the speaker after, in old marks", "Japan and France met. ``We would keep the limits for a year,'' said Japan's trade minister Kenji Oda.", "We would", "JP"},
	{"a promise before the speaker's name", "Peru and Chile met. It was likewise agreed to meet in May.", "It was", "CL PE"},
	{"the cartel", "OPEC and Norway met. The cartel will cut its output.", "The cartel", "OPEC"},
	{"Moscow in a text of today", "Russia and China met. Moscow said it would sell gas.", "it would", "RU"},
	{"a lobby", "Japan and the United States met. Keidanren said it would ask its members to buy.", "it would", "JP"},
	{"she is the minister who travels", "Togo's trade minister will see Benin's president, Aline Dossou, in June. She will bring a draft.", "She will", "TG"},
	{"he is the one who is named alone", "Togo and Benin met. Togo received Aline Dossou, Benin's trade minister. She will bring a draft.", "She will", "BJ"},
	{"he is no one whose state is unknown", "Togo and Benin met. Togo's minister Kossi Adjo left. “It is late,” said Marie Roche of the Gulf Forum. She expects no deal.", "She expects", "TG"},
	{"letters of an agreement", "Togo and Norway signed an economic partnership agreement (EPA). Both sides said the EPA will help.", "EPA will", ""},
	{"letters of an agreement that is not spelled beside them", "Togo and Norway talked. Their economic partnership pact is near. The EPA will help.", "EPA will", ""},
	{"letters of an agreement after its two states", "Togo and Japan met. The Togo-Japan EPA will help.", "EPA will", ""},
	{"the same letters of an agency", "Togo and the United States talked. The EPA said it would test the lime.", "it would", "US"},
	{"letters of an institute, told with its president", "Togo's envoy met Kari Moen, President of the Norwegian School of Ice Law (NSIL). Later NSIL wrote.", "NSIL wrote", "NO"},
	{"letters between commas", "Togo and Benin met. The Togo Harbour Board, THB, opened its books. THB will lease two cranes.", "THB will", "TG"},
	{"letters of a joint committee", "Togo and Benin met. They formed the Joint River Works Committee (JRIWO). JRIWO will sit in May.", "JRIWO will", "BJ TG"},
	{"letters that mean something else here", "Togo and Japan met. External Commercial Borrowing (ECB) grew. The ECB limit will rise.", "ECB limit", ""},
	{"a bloc that no table has", "The Coral States Union, a market from Fiji in the west to Tonga in the east, met. The union said its members would halve fees.", "its members", "Coral States Union"},
	{"a bloc that no table has is itself", "The Coral States Union, a market from Fiji in the west to Tonga in the east, said it would halve fees.", "it would", "Coral States Union"},
	{"a customs union is no party", "Togo and Benin met. The Lome Customs Union will grow.", "Customs Union", ""},
	{"states of a region", "Togo and Benin met. Envoys of the 15 West African states agreed to meet.", "Envoys", "West African states"},
	{"the people's republic in a title", "Togo and China met. The Minister of Commerce of the People’s Republic of China spoke.", "Minister of", "CN"},
	{"a republic in a title, and a name", "The President of the Republic of Chile Gabriel Soto met Togo's envoy. Soto promised to call.", "Soto promised", "CL"},
	{"words of honour before a name, with the state", "The Togolese trade minister, the Hon. Kofi Adjo MP, met Benin's envoy. Adjo promised to call.", "Adjo promised", "TG"},
	{"the title of another after a name", "The Togolese premier, Dr. Kofi Adjo, and the Beninese premier, Aline Dossou, met. Adjo promised to call.", "Adjo promised", "TG"},
	{"any part of a long name", "Togo's minister, the Hon. Sri Amadou Tun Kossi, met Benin's envoy. Premier Amadou promised to call.", "Premier Amadou", "TG"},
	{"a doctor after a bank", "Togo and Benin met. The Governor of the Bank of Togo Dr. Ama Sika spoke. Sika promised to call.", "Sika promised", "TG"},
	{"mines and power", "Togo and Benin met. Togolese minister of mines and power Kodjo Mensa Abalo spoke. Abalo promised to call.", "Abalo promised", "TG"},
	{"whom the other one met", "Togo and Benin talked. Togo's trade minister Kofi Adjo met with President Aline Dossou in May. Dossou promised to call.", "Dossou promised", "BJ"},
	{"the government of who speaks", "Togo and Benin talked. Benin's premier Aline Dossou met Togo's envoy. She underscored the government's commitment to peace.", "the government", "BJ"},
	{"party executives", "Togo and Benin met. Senior Togolese party executives will draw up a list.", "Togolese", "TG"},
	{"we of one side's statement", "Statement by the Togolese trade ministry\n\nThe Togo-Benin river talks were held in May. We will not lower our fees.", "We will", "TG"},
	{"we of a statement by several", "Statement by the Togolese trade ministry and the Beninese premier\n\nTogo and Benin met. We will work as one.", "We will", "BJ TG"},
	{"we who deal with the other side", "Togo and Benin met in Lome.\n\nWe will go on working closely with Benin.", "We will", "TG"},
	{"we both in a quotation", "“We both agreed to meet in Lome,” the Togolese minister said after meeting his Beninese counterpart.", "We both", "BJ TG"},
	{"we who agreed with someone", "“With Premier Dossou of Benin I have agreed that we will dredge the river,” said the Togolese minister.", "we will", "BJ TG"},
	{"this administration", "The United States and Togo met. “I can say that this administration will pay,” an envoy said.", "this administration", "US"},
	{"what one ought to do", "Togo should join, as Benin ought to see. Benin ought to help: it could lend a barge.", "it could", "BJ"},
	{"two that only describe in passing", "Togo and Benin met.\n\nFirms that make parts for Malian and Chadian mills gain. The two countries will sign.", "The two countries", "BJ TG"},
	{"it is who acts and not who is named in front", "Togo, Benin and Mali met. In a note to the premier of Mali, Togo said in May, before Benin voted on the text of the river pact, that it will sign.", "it will", "TG"},
	{"his of the one he congratulates", "Togo and Benin met. Premier Aline Dossou of Benin congratulated Togo's minister Kofi Adjo on his prize.", "his prize", "TG"},
	{"letters of a firm that is told by what it does", "Togo and Benin met. Benin's power provider, SBEE, came too. SBEE will build a line.", "SBEE will", "BJ"},
	{"two portfolios", "Benin and Togo met. Togolese energy and mines minister Kodjo Mensa Abalo spoke. Abalo promised to call.", "Abalo promised", "TG"},
	{"the holder of an office is of its state and not of the last one", "Togo and Benin met. Premier Aline Dossou of Benin met Togo's minister Kofi Adjo. Adjo promised to call.", "Adjo promised", "TG"},
	{"who says it behind a relative clause", "The Hill Harbour Bank, which lends to Togo, Benin and Mali, said it would double its loans.", "it would", "Hill Harbour Bank"},
	{"its of who acts, not of where things go", "Togo, whose lime goes to Benin and Mali, will cut its fee.", "its fee", "TG"},
	{"its of who acts, not of what explains it", "Togo, Benin's largest buyer, will cut its fee.", "its fee", "TG"},
	{"our government in a quotation", "“Our government will wait,” said Togo's minister, Ama Sika, after talks with the Beninese envoy.", "Our government", "TG"},
	{"an agency of many states", "The U.N. food agency said it will buy grain from Mali.", "it will", "U.N."},
	{"a bloc's trade chief", "The EU's trade chief met Togo's minister. She said no.", "She said", "EU"},
	{"a fund of a state", "Togo's harbour fund said it would sell its stake in the Beninese firm.", "it would", "TG"},
	{"two peoples", "The Dutch and the Belgians met. They will merge their ports.", "They will", "BE NL"},
	{"who receives someone of the other side", "Togo and Benin talked. Chancellor Ama Sika received Benin's minister Kofi Adjo. Sika promised to call.", "Sika promised", "TG"},
	{"a railway of a state", "Mali Railway and Togo met. Mali Railway said it would buy rails.", "it would", "ML"},
	{"we of a minister's statement", "Statement from Minister Ana Sika of Togo\n\nTogo and Benin met in Lome. We will dredge the river.", "We will", "TG"},
	{"officials from several", "Officials from Togo, Benin and Mali met in Rome.", "Officials", "BJ ML TG"},
	{"it behind whom one told", "Kofi Bello, Benin's minister, said Togo had told him it would open the road.", "it would", "TG"},
	{"it of a quotation", "“Mali kept its word,” Togo's minister said. “It will open the road.”", "It will", "ML"},
	{"a delegation that left", "The Malian delegation left for Lome, where it will sign.", "it will", "ML"},
	{"three ministers", "Togo's minister saw Benin's envoy and Niger's trade minister in Rome. The three ministers will meet in May.", "The three ministers", "BJ NE TG"},
	{"three set side by side", "Togo and Benin met. Latvia, Malta and Cyprus wrote to the EU. The EU has no answer for the three capitals.", "the three capitals", "CY LV MT"},
	{"all three", "Togo, Benin and Ghana share a river. All three will dredge it.", "All three", "BJ GH TG"},
	{"four of the text", "Togo, Benin, Ghana and Mali met.\n\nThe rain fell for a week.\n\nRoads closed. Markets shut. Nothing moved. The four governments will pay.", "The four governments", "BJ GH ML TG"},
	{"an export council", "Egypt and Italy met. The Egyptian Export Council will open an office.", "The Egyptian Export Council", "EG"},
	{"we under a minister's label", "Togo and Benin met.\n\nMINISTER SIKA: Togo wants calm.\n\nQUESTION: And you?\n\nMINISTER SIKA: We will dredge the river.", "We will", "TG"},
	{"we under the other one's label", "Togo and Benin met. Togo's minister Ama Sika spoke.\n\nMINISTER SIKA: Good day.\n\nQUESTION: And you?\n\nMINISTER ADJO: We will dredge the river.", "We will", "BJ"},
	{"we under an office's label", "Talks of the Premier of Togo and the President of Benin\n\nPREMIER: Good day.\n\nPRESIDENT (through an aide): Good day.\n\nPREMIER: We will dredge the river.", "We will", "TG"},
	{"who welcomes another to the country", "MINISTER SIKA: I welcome Minister Adjo to Togo.\n\nMINISTER ADJO: Benin is glad.\n\nMINISTER SIKA: We will dredge the river.", "We will", "TG"},
	{"the office that the speaker holds too", "PREMIER SIKA: I welcome Premier Adjo to Togo. The premier told me much.\n\nPREMIER ADJO: Benin is glad.\n\nPREMIER SIKA: Thank you.", "The premier", "BJ"},
	{"a label that a person of the text has", "Statement with Togo's minister Ama Sika in Benin\n\nMINISTER SIKA:\n\nThank you.\n\nWe will dredge the river of Benin.", "We will", "TG"},
	{"a heading with a colon is no label", "Togo and Benin met.\n\nNEXT: We will dredge the river.", "We will", "BJ TG"},
	{"their of who says it", "Togo and Benin met. Malian and Ghanaian ships came. Togolese officials said their government would wait.", "their government", "TG"},
	{"his counterpart", "Togo and Benin talked. Togo's minister Ama Sika flew to Cotonou. She met her counterpart there.", "her counterpart", "BJ"},
	{"two whom a problem is of", "Togo and Benin talked. They spoke of the floods in Mali and Chad. We will help.", "We will", "BJ TG"},
	{"the two of a treaty's text", "Article 3\n\nEach Contracting Party shall publish its tariff.\n\nThe committee shall meet in the Republic of Togo and in the Republic of Benin, and this pact applies to Aruba.", "Each Contracting Party", "BJ TG"},
	{"a section of a round-up", "Trade in brief\n\nTOGO–BENIN\n\nThe harbours fill up.\n\nMALI–GHANA\n\nThe two ministries will share data.\n\nOMAN–PERU\n\nNothing moved.\n\nCHILE–NORWAY\n\nFish sold well.", "The two ministries", "GH ML"},
	{"the ministers of three who meet", "The trade ministers of Kenya, Uganda and Rwanda met in Nairobi. The ministers will return.", "The ministers will", "KE RW UG"},
	{"they, three who are named with their offices", "Mr Jonas Vik, Minister of Trade of Norway, Ms Ana Prieto, Minister of Mines of Chile, and Mr Kenji Mori, Minister of Economy of Japan, met in Oslo.\n\nThey will meet again.", "They will", "CL JP NO"},
	{"we, ministers and delegates of four", "We, the Ministers and Heads of Delegation for Fiji, Samoa, Tonga and Vanuatu, have concluded a meeting.\n\nWe will report.", "We will", "FJ TO VU WS"},
	{"we, presidents of four, and a fifth that they deal with", "We, the Presidents of Argentina, Brazil, Paraguay and Uruguay, meeting in Lima, agreed to conclude the talks with Singapore. We will lower the tariff.", "We will", "AR BR PY UY"},
	{"the sides of a meeting of three", "A trilateral meeting of Laos, Vietnam and Cambodia was held in Hue. The sides will open two gates.", "The sides", "KH LA VN"},
	{"the parties of talks between three", "At the talks between Norway, Chile and Peru in Bergen, a text was signed. The parties will build a port.", "The parties", "CL NO PE"},
	{"two of three who meet", "The trade ministers of Kenya, Uganda and Rwanda met. Both Kenya and Uganda will cut a fee. The ministers will report.", "The ministers will", "KE RW UG"},
	{"two of the title, who met beside three", "Norway and Chile sign\n\nNorway's minister met his Chilean counterpart beside the summit of Peru, Ecuador and Colombia. The ministers will meet again.", "The ministers will", "CL NO"},
	{"the two sides, behind talks that one hopes for", "Kenya and Poland held talks. Kenya said it hoped to launch talks with the United States on textiles. The two sides will publish a list.", "The two sides", "KE PL"},
	{"the two sides, behind a meeting with a third", "Kenya and Poland held talks in Lima.\n\nKenya's minister also met the Ghanaian minister Ama Sika. The two sides will publish a list.", "The two sides", "GH KE"},
	{"an ambassador whose state was told before", "CAIRO — India and Egypt trade more, New Delhi's ambassador said. Egypt lacks dollars.\n\nEgypt buys wheat. “We shall review it,” Ambassador Nitin Kale said.", "We shall", "IN"},
	{"a ministry that begins as another's", "BEIJING, Nov 20 - China and the United States held talks. The Ministry of Foreign Trade and Economic Cooperation will have a list.", "The Ministry of Foreign", "CN"},
	{"the administration of the dateline", "Readout of the Secretary's call with the Malaysian trade minister\n\nWASHINGTON, Feb. 5 -- The Secretary spoke today by phone with Malaysia's trade minister. The Secretary thanked the minister for Malaysia's decision and said the administration would act.", "the administration", "US"},
	{"a department whose name many states give", "Manila, June 4 -- Vietnam will sell rice to the Philippines, the Department of Agriculture said.", "the Department of Agriculture", "PH"},
	{"we, whom each sentence begins with", "Remarks by the trade minister of Peru\n\nThis month I met my colleagues from Norway and Kenya. With Norway we agreed on fish. With Kenya we agreed on tea.", "we agreed on tea", "KE PE"},
	{"we, in a meeting that a sentence begins with", "Remarks by the trade minister of Peru\n\nI was in Oslo and Nairobi. In my talks with the Norwegian minister, we agreed on fish.", "we agreed", "NO PE"},
	{"we alone, though a sentence begins with another", "Remarks by the trade minister of Peru\n\nI was in Oslo. In my talks with the Norwegian minister, I said that we would open a desk.", "we would", "PE"},
	{"a province", "BRISBANE - Queensland will buy trams from a Czech maker.", "Queensland", "AU"},
	{"a people's team and its capital", "BUENOS AIRES - A Soviet team signed with Argentina. It said Moscow would buy maize.", "Moscow", "SU"},
	{"the other party", "Peru and Chile signed. Peru will cut its duty. The other party will open a port.", "The other party", "CL"},
	{"the other party of who acts in the sentence", "Peru and Chile signed. Peru will send the other party a list.", "the other party", "CL"},
	{"its partner", "Peru and Chile signed. Peru will cut its duty. Its partner will open a port.", "Its partner", "CL"},
	{"its neighbour to the north", "Peru and Chile signed. Chile will cut its duty. Its northern neighbour will open a port.", "Its northern neighbour", "PE"},
	{"a kingdom", "ISLAMABAD - The kingdom will lend oil, Pakistan's adviser said in Riyadh. Saudi Arabia wants rice.", "The kingdom", "SA"},
	{"an island", "Lithuania and Taiwan talked. The island will open a desk in Kaunas.", "The island", "TW"},
	{"a party that may be either", "EXCHANGE OF NOTES between Australia and Fiji\n\nA Party that changes its list shall notify the other.", "A Party", "AU FJ"},
	{"a party in an election", "Australia and Fiji voted. A party of the left won in Australia.", "A party", ""},
	{"a bloc has no government", "NEW DELHI: The EU wants more from India. In a relief for European carmakers, the government has decided to cut the duty.", "the government", "IN"},
	{"a minister abroad", "Indonesia and Korea talk about nickel. Trade Minister Han Ji-ho arrived in Jakarta on Sunday. The minister will also visit a plant.", "The minister will", "KR"},
	{"a minister who travelled", "Agriculture Minister Tess Dizon, who travelled to Tokyo, said the Philippines would buy mills. Dizon will waive fees.", "Dizon will", "PH"},
	{"a firm of the tables", "Vopak wrote to the ministry in Tokyo. The firm said it would build a terminal.", "The firm said", "NL"},
	{"a firm told by its trade", "Danish shipping line Varde Marine wrote to the ministry in Oslo. Varde will open a depot.", "Varde will", "DK"},
	{"a firm beside its trade", "Varde, a Danish shipping line, wrote to the ministry in Oslo. Varde will open a depot.", "Varde will", "DK"},
	{"a firm beside a state's trade", "Taesung, South Korea's second-largest retailer, wrote to Hanoi. Taesung will open a store.", "Taesung will", "KR"},
	{"a firm that makes what it is called by", "Brazilian planemaker Aeronova wrote to New Delhi. Aeronova will send a team.", "Aeronova will", "BR"},
	{"a firm told by its seat", "Hanjin Metals, based in Busan, South Korea, wrote to Hanoi. Hanjin will open a mill.", "Hanjin will", "KR"},
	{"a firm that a state has", "Lee, an aide of Korea's Taesung Group, wrote to Hanoi. Taesung will open a store.", "Taesung will", "KR"},
	{"a firm told by where it is based", "Athens-based Helios Grid wrote to the ministry in Cairo. The firm said it would lay a cable.", "The firm said", "GR"},
	{"a firm told by where it is based, by its name", "Athens-based Helios Grid wrote to the ministry in Cairo. Helios will lay a cable.", "Helios will", "GR"},
	{"the former of two", "Peru and Chile talked. The former will cut a fee; the latter will wait.", "The former", "PE"},
	{"the latter of two", "Peru and Chile talked. The former will cut a fee; the latter will wait.", "the latter", "CL"},
	{"a former minister", "Peru and Chile talked. The former trade minister of Chile spoke.", "The former", "CL"},
	{"the latter of what is no party", "Peru sold wool and wine. The latter will cost more.", "The latter", ""},
	{"a name behind a long office", "The deputy chief of mission at the Chilean embassy in Lima, Luis Sotomar, told growers of it. Sotomar said he would act.", "he would", "CL"},
	{"a name behind what is no office", "The harbour of Lima, Callao Norte, said it was full. Chile said it would act.", "it would", "CL"},
	{"they of the people who told", "Togo and Benin talked. Togo's minister said Beninese buyers told him on the quay they would wait.", "they would", "BJ"},
}

func TestSituations(t *testing.T) {
	for _, tt := range situations {
		d, c := read(tt.in)
		if got := strings.Join(codesAt(d, c, tt.words), " "); got != tt.want {
			t.Errorf("%s: %q is %q, want %q in %q", tt.name, tt.words, got, tt.want, tt.in)
		}
	}
}

// sides are words of a text and the parties that act together with theirs.
var sides = []struct{ name, in, words, want string }{
	{"a dateline with no mark behind it", "DUBAI Iran and China agreed to trade more.", "Iran", "CN IR"},
	{"two who act", "Togo and Benin will dredge the river.", "Benin", "BJ TG"},
	{"an object, then a clause of its own", "Togo will sell lime to Benin and Mali will ship salt to Ghana.", "Mali", "ML"},
	{"with a verb in the past", "Togo agreed to buy lime from Benin and Mali agreed to sell salt.", "Mali", "ML"},
	{"whom one met, then a clause of its own", "Togo met Benin and Mali will follow.", "Mali", "ML"},
	{"behind another clause", "Since Togo sold lime, trade with Benin and Mali will rise.", "Mali", "BJ ML"},
	{"the two of a subject", "Exports to Benin and Mali will rise.", "Mali", "BJ ML"},
	{"the two of a thing sold", "Lime shipped to Benin and Mali will cost less.", "Mali", "BJ ML"},
	{"the two of a relative clause", "The quota that Togo gave to Benin and Mali will end.", "Mali", "BJ ML"},
	{"between the two", "Togo said the pact between Benin and Mali will end.", "Mali", "BJ ML"},
	{"the two after a verb of saying", "Togo told Oman that Benin and Mali will dredge the river.", "Mali", "BJ ML"},
	{"two objects with nothing after", "Togo will sell lime to Benin and Mali.", "Mali", "BJ ML"},
	{"a list of bodies", "Microsoft, the Government of Togo, and the Beninese ministry signed a paper.", "Microsoft", "BJ TG US"},
	{"a place in front of who acts", "They met. In a note to Benin, Togo said no.", "Togo", "TG"},
	{"a headline", "Togo, Benin to dredge the river", "Togo", "BJ TG"},
	{"a list of three", "They met. Togo, Benin and Mali said no.", "Togo", "BJ ML TG"},
	{"ministers of several", "They met. Ministers of Togo, Benin and Mali said no.", "Ministers", "BJ ML TG"},
	{"counterparts of several", "The Malian minister and his Togolese and Beninese counterparts agreed.", "Malian", "BJ ML TG"},
	{"neither nor", "Neither Togo nor Benin will pay.", "Togo", "BJ TG"},
	{"along with", "They met. Togo, along with Benin, will pay.", "Togo", "BJ TG"},
	{"as well as", "They met. Togo as well as Benin will pay.", "Togo", "BJ TG"},
	{"a clause of its own in the past", "Togo bought buses from Mali and Benin built a bridge.", "Benin", "BJ"},
	{"a clause of its own in the present", "Togo buys buses from Mali and Benin builds a bridge.", "Benin", "BJ"},
	{"beside what another does", "They met. Togo spoke with Benin, with Mali watching.", "Mali", "ML"},
	{"a dateline acts with nobody", "LOME — Togo and Benin will dredge the river.", "LOME", "TG"},
}

func TestSides(t *testing.T) {
	for _, tt := range sides {
		d, c := read(tt.in)
		if got := strings.Join(c.Side(d.TokenAt(strings.Index(d.Text, tt.words))), " "); got != tt.want {
			t.Errorf("%s: %q acts with %q, want %q in %q", tt.name, tt.words, got, tt.want, tt.in)
		}
	}
}

// meetings are words of a text and who met before them in their sentence.
var meetings = []struct{ name, in, words, want string }{
	{"met with and agreed", "Togo's minister Kofi Adjo met with Benin's envoy in Rome and agreed to dredge the river.", "agreed", "BJ TG"},
	{"met someone with a title after the name", "Togo's minister Kofi Adjo met Aline Dossou, President of the Beninese School of Law, and agreed to train clerks.", "agreed", "BJ TG"},
	{"another one acts since", "Togo's minister met with Benin's envoy after Ghana agreed to dredge the river.", "agreed", ""},
	{"nobody met", "Togo's minister wrote to Benin's envoy and agreed to dredge the river.", "agreed", ""},
	{"in the sentence before", "Togo's minister met with Benin's envoy. Togo agreed to dredge the river.", "agreed", ""},
}

func TestMet(t *testing.T) {
	for _, tt := range meetings {
		d, c := read(tt.in)
		if got := strings.Join(c.Met(d.TokenAt(strings.Index(d.Text, tt.words))), " "); got != tt.want {
			t.Errorf("%s: before %q %q met, want %q in %q", tt.name, tt.words, got, tt.want, tt.in)
		}
	}
}

// whos are words of a text and the parties that they name as one.
var whos = []struct{ name, in, words, want string }{
	{"two side by side", "On Monday Togo and Benin will act.", "Togo and Benin", "BJ TG"},
	{"not beyond the words", "On Monday Togo and Benin will act.", "Benin", "BJ"},
	{"who acts and not what is described", "The Togolese ministry of Beninese lime will act.", "The Togolese ministry of Beninese lime", "TG"},
	{"a thing of a party", "Togolese exports will rise.", "Togolese exports", "TG"},
	{"a thing of two parties", "Lime in Togolese and Beninese ships will arrive.", "Lime in Togolese and Beninese ships", ""},
	{"a place", "The talks in Lome will end.", "The talks in Lome", ""},
}

func TestWho(t *testing.T) {
	for _, tt := range whos {
		d, c := read(tt.in)
		at := strings.Index(d.Text, tt.words)
		if got := strings.Join(c.Who(d.TokenAt(at), d.TokenAt(at+len(tt.words))), " "); got != tt.want {
			t.Errorf("%s: %q names %q, want %q", tt.name, tt.words, got, tt.want)
		}
	}
}

// mains are texts and the pair they are about.
var mains = []struct{ name, in, want string }{
	{"dateline of a third state", "Korea, Chile to upgrade pact\n\nSANTIAGO, May 4 (Harbour) -- South Korea and Chile agreed to upgrade their pact. Peru hopes to follow, Lima said.", "CL KR"},
	{"filed from Geneva", "GENEVA, May 4 -- Japan and Brazil agreed to drop the case at the World Trade Organization. Switzerland hosted them.", "BR JP"},
	{"a unilateral act and its target", "India imposes anti-dumping duty on Chinese steel\n\nNEW DELHI, May 4 -- India will impose a duty on steel from China for five years, the finance ministry said. The Indian ministry said Chinese mills had sold below cost.", "CN IN"},
	{"a threat and its target", "Trump threatens tariffs on Brazil\n\nWASHINGTON -- President Trump said he would put a 50 percent tariff on goods from Brazil on August 1. Brasilia said it would answer.", "BR US"},
	{"an opinion without a promise", "Join the club\n\nJapan should let South Korea in. Seoul has asked for years, and Tokyo has smiled. Members such as Chile and Canada would gain, but Japan holds the key. If Korea comes, Taiwan and China will knock too.", "JP KR"},
	{"three at one table", "Seoul, Tokyo, Beijing hold talks\n\nMinisters of South Korea, Japan and China met in Seoul. The three agreed to meet again. South Korea, Japan and China will share data.", ""},
	{"a bloc and a state", "EU, Indonesia finish talks\n\nThe European Union and Indonesia finished talks. Commissioner Jan Holt flew to Jakarta. Germany and France welcomed it.", "EU ID"},
	{"members of the bloc are scenery", "Mercosur signs with EFTA\n\nMercosur and EFTA signed in Rio de Janeiro. Brazil, Argentina and Norway hailed the pact. The bloc will ratify.", "EFTA MERCOSUR"},
	{"one state at home", "Kenya to repair its port\n\nNAIROBI, May 4 -- Kenya will repair its port, the Kenyan government said. Nairobi will pay for it.", ""},
	{"they of the headline", "Yeutter wants sanctions kept on Japan\n\nU.S. Trade Representative Clayton Yeutter said American firms still could not sell in Japan. “We will not lift them,” he said. Taiwan and South Korea were warned too.", "JP US"},
	{"a body against a state", "Commerce Department rules on Korean pipe\n\nThe Commerce Department said on Monday that South Korean pipe was sold too cheaply. It will set a duty in May. Seoul said it would appeal.", "KR US"},
	{"a firm's contract", "QatarEnergy to supply gas to Hungary\n\nDOHA -- Qatar's state company will supply gas to Hungary from 2027, the two said. Hungary's minister signed in Doha.", "HU QA"},
	{"ASEAN's partner", "ASEAN, China sign upgrade\n\nKUALA LUMPUR, May 4 -- ASEAN and China signed the upgrade in Malaysia's capital. Malaysia, which chairs ASEAN, will deposit it. China will ratify this year.", "ASEAN CN"},
	{"two ministers by name", "Ministers agree on talks\n\nIndustry Minister Ahn Jae-min and U.S. Trade Representative Dana Whitlock agreed to talks, South Korea's ministry said. The United States was in talks with Japan and other countries as well.", "KR US"},
	{"old newswire in capitals", "U.S. SAYS JAPAN MUST OPEN BEEF MARKET\n\nWASHINGTON, April 9 - U.S. Agriculture Secretary Hal Dorn told Japan to open its beef market. Dorn said Australia would gain too. Japanese officials gave no answer.", "JP US"},
	{"a talk over a third", "Washington, Canberra fret over China\n\nThe United States and Australia met in Sydney. They agreed to share notes on China. Australia will host the next talks, the U.S. said. China had no word.", "AU US"},
	{"sold by one to another", "Soviet Union buys U.S. maize\n\nWASHINGTON - The Soviet Union bought 100,000 tonnes of U.S. maize, the Agriculture Department said. It was the first sale to Moscow this year.", "SU US"},
	{"an agency's ban", "Canada lifts ban on Polish poultry\n\nOTTAWA -- Canada lifted its ban on poultry from Poland, the food agency said. Warsaw welcomed it.", "CA PL"},
	{"United Kingdom under its parts", "Scotland hails India pact\n\nLONDON -- Britain and India signed. Whisky makers in Scotland will gain. New Delhi will halve the duty, and London will lift its own.", "GB IN"},
	{"a pact named after three", "Canada to drop duties\n\nOTTAWA -- Canada will drop duties on U.S. goods under the United States-Mexico-Canada trade agreement, Ottawa said. Washington hailed the step. Mexico has not acted.", "CA US"},
	{"the second state in the headline only", "SEOUL AGREES TO EASE SALE OF WINE FROM U.S.\n\nSEOUL, May 5 - South Korea has agreed to ease the sale of wine, negotiators for both countries said. South Korea will cut the duty in June. South Korea's own wines are cheap. South Korea has said it would go no further. South Korea's growers protested.", "KR US"},
	{"a bloc and its member are one side", "EU, Peru sign\n\nThe EU and Peru signed. Spain hailed it. Madrid had pressed the EU for years, and Spanish growers will gain.", "EU PE"},
	{"a cartel of many", "OPEC meeting breaks up\n\nOPEC ministers ended their talks. OPEC President Rilwan Ade of Nigeria said the ministers would meet in July. Nigeria and Kuwait will hold their quotas.", ""},
	{"Europe for the Community", "U.S. AND EC AGREE TO CUT AID\n\nPARIS, April 2 - Settling a dispute between Washington and Europe, American negotiators unveiled a deal. Airbus of France will gain. The Europeans have charged that Boeing had aid too.", "EU US"},
	{"a language is no party", "Malaysia widens rules\n\nMalaysia and Japan met. Malaysia will publish its rules in English and in French by May. English and French will be taught.", "JP MY"},
	{"the dateline's and whom it met", "Readout of the Secretary's call\n\nWASHINGTON, Feb. 5 -- The Secretary spoke today by phone with Malaysia's trade minister. The Secretary thanked the minister for Malaysia's decision. Malaysia's cabinet will clear it, and Malaysia's exporters will gain.", "MY US"},
	{"three who meet", "Ministers meet\n\nThe trade ministers of Kenya, Uganda and Rwanda met in Nairobi. Kenya and Uganda spoke first.", ""},
	{"a round-up of a region", "Trade in brief\n\nThe Philippines will buy rice from Vietnam.\n\nThailand and Laos opened a bridge.\n\nIndonesia wrote to India.\n\nMalaysia and Oman signed.", ""},
}

func TestMainPairs(t *testing.T) {
	for _, tt := range mains {
		_, c := read(tt.in)
		if got := strings.Join(c.Pair, " "); got != tt.want {
			t.Errorf("%s: the pair is %q, want %q (%v) of %q", tt.name, got, tt.want, c.Parties, tt.in)
		}
	}
}
