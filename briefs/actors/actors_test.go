package actors_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"attache/briefs/actors"
	"attache/briefs/text"
)

func read(s string) (*text.Doc, *actors.Mentions) {
	lex := text.NewLexicon()
	r := actors.New(lex)
	d := lex.Parse(text.Plain(s))
	return d, r.Find(d)
}

func ExampleReader_Find() {
	lex := text.NewLexicon()
	r := actors.New(lex)
	d := lex.Parse(text.Plain("Chile and Norway met. The two sides agreed to talk.\n\nChile's Trade Minister Ana Ruiz then called at the Peru Export Council. The two sides agreed to open an office."))
	c := r.Find(d)
	fmt.Println(c.Pair)
	for _, m := range c.All {
		fmt.Printf("%s: %v\n", d.Words(m.First, m.Last), m.Codes)
	}
	// Output:
	// [CL NO]
	// Chile: [CL]
	// Norway: [NO]
	// The two sides: [CL NO]
	// Chile's Trade Minister Ana Ruiz: [CL]
	// Peru Export Council: [PE]
	// The two sides: [CL PE]
}

// codesAt is whom the words refer to where they stand first.
func codesAt(d *text.Doc, c *actors.Mentions, words string) []string {
	at := strings.Index(d.Text, words)
	if at < 0 {
		return []string{"(no such words)"}
	}
	i := d.TokenAt(at)
	m, ok := c.At(i)
	if !ok && strings.EqualFold(d.Words(i, i+1), "the") {
		m, ok = c.At(i + 1)
	}
	if !ok {
		return nil
	}
	return m.Codes
}

func TestReferences(t *testing.T) {
	tests := []struct {
		in    string
		words string // the last words of in that begin so
		want  string
	}{
		{"HANOI, May 3 -- Vietnam and Peru met. The trade ministry in Hanoi said it will act.", "it will", "VN"},
		{"Vietnam and Peru met on Monday. They agreed to talk.", "They", "PE VN"},
		{"Chile will tax wool from Peru, its wool minister said.", "its wool", "CL"},
		{"Chile met an envoy from Peru, its wool minister.", "its wool", "PE"},
		{"LIMA, May 3 - Peru met Chile's oil minister. Peru's farm minister spoke. Oil Minister Luis Soto said he will act.", "he", "CL"},
		{"The European Union blames Peru for a loss. It plans to act.", "It", "EU"},
		{"Peru acted. The European Union imports the minister named fell. It plans to act.", "It", "PE"},
		{"Canada and Mexico met. Canada said it would wait. Mexico's economy ministry added that it will go on.", "it will", "MX"},
		{"Japan and India signed. “We will cut red tape,” said Ito Mika, a deputy director of Japan's trade ministry.", "We", "JP"},
		{"Japan and India signed. Indian Commerce Minister Ravi Sen said: “We will not wait.”", "We", "IN"},
		{"Japan and India signed. “It is done,” said Ravi Sen, India's commerce minister. “We will meet again.”", "We", "IN"},
		{"Brazilian Trade Minister Rui Costa Lima met Kenya's Jane Otieno in Nairobi. Lima promised to return.", "Lima promised", "BR"},
		{"Brazil and Kenya met. Both agreed to go on.", "Both", "BR KE"},
		{"Brazil and Kenya met. It was agreed to go on.", "It", "BR KE"},
		{"Egypt and Ghana met. In Accra, the government said it will sign.", "it will", "GH"},
		{"Egypt and Ghana met. Hungary, Poland and Slovakia said they would wait.", "they would", "HU PL SK"},
		{"Egypt and Ghana met. The EU joined later. The Commission will send a team.", "The Commission", "EU"},
		{"Egypt and Ghana met. A joint committee will follow. It will sit each year.", "It will", "EG GH"},
		{"Egypt and Ghana met. Nilotex, an Egyptian maker of yarn, will build a mill.", "Nilotex", "EG"},
		{"Korea and China met. The Ministry of Trade, Industry and Energy said it will help.", "it will", "KR"},
		{"Ministers of Thailand and Laos met. Officials of both countries will meet again.", "Officials of both", "LA TH"},
		{"Thailand and Laos met. The Thai minister and his Lao counterpart agreed to talk.", "his Lao", "LA"},
		{"Norway and Japan met. Peru's foreign minister, Alba van Rooy, came too. Van Rooy left.", "Alba", "PE"},
		{"Norway and Japan met. Norway's Parliament must agree. Vice Premier Ola Lund said so.", "Vice Premier", "NO"},
		{"Norway, Japan sign\n\nCommissioner Nils Berg of Norway and Minister Abe Goro signed. Norway and Japan met.", "Minister", "JP"},
		{"Norway, Japan sign\n\nNorway and Japan met.\n\nNorway's Nils Berg, a minister, met officials of Chile. The two sides talked.\n\nJapan waited. Both countries will act.", "The two sides", "CL NO"},
		{"Norway, Japan sign\n\nNorway and Japan met.\n\nNorway's Nils Berg, a minister, met officials of Chile. The two sides talked.\n\nJapan waited. Both countries will act.", "Both", "JP NO"},
		{"Norway and Japan met. Oslo said its fisheries ministry would pay.", "its fisheries", "NO"},
	}
	for _, tt := range tests {
		d, c := read(tt.in)
		if got := strings.Join(codesAt(d, c, tt.words), " "); got != tt.want {
			t.Errorf("%q in %q is %q, want %q", tt.words, tt.in, got, tt.want)
		}
	}
}

func TestNamesThatNameNoParty(t *testing.T) {
	for _, s := range []string{
		"Ships sailed the South China Sea.", "He was born in New Mexico.", "They ate turkey at noon.", "Jordan Smith wrote this.",
		"She reads the Washington Post.", "The Paris Agreement holds.", "Michael Jordan scored.", "A guinea pig slept.", "The Swiss franc rose.",
		"He moved to Washington state.", "They told us so.", "The Indian Ocean is warm.",
	} {
		d, c := read(s)
		for _, m := range c.All {
			if m.Kind <= actors.Bloc {
				t.Errorf("%q is %v in %q", d.Words(m.First, m.Last), m.Codes, s)
			}
		}
	}
}

func TestBodiesBearTheirState(t *testing.T) {
	for words, want := range map[string]string{
		"Korean Air": "KR", "Bank of Japan": "JP", "Development Bank of Singapore": "SG", "USTR": "US", "DG TRADE": "EU", "MOFCOM": "CN", "METI": "JP",
		"European Commission": "EU", "Chinese buyers": "CN", "Japanese firms": "JP", "Canadian mining companies": "CA", "White House": "US", "Blue House": "KR",
		"Korea Customs Service": "KR", "Indonesia's trade ministry": "ID", "Republic of Korea": "KR", "Gulf Cooperation Council (GCC)": "GCC",
	} {
		d, c := read("On Monday the " + words + " said little.")
		if got := strings.Join(codesAt(d, c, words), " "); got != want {
			t.Errorf("%s is of %q, want %q", words, got, want)
		}
		if m, ok := c.At(d.TokenAt(strings.Index(d.Text, words))); !ok || !m.Use.Acts() {
			t.Errorf("%s does not act", words)
		}
	}
}

func TestTextsWithoutCapitals(t *testing.T) {
	d, c := read("the norwegian government and the eu told us in oslo that south korea and the us will lift us tariffs .")
	var got []string
	for _, m := range c.All {
		got = append(got, d.Words(m.First, m.Last)+" "+strings.Join(m.Codes, " "))
	}
	if want := "norwegian government NO, eu EU, oslo NO, south korea KR, us US, us US"; strings.Join(got, ", ") != want {
		t.Errorf("found %q, want %q", strings.Join(got, ", "), want)
	}
	if _, c = read("He told us that the eu and peru ate turkey."); len(c.Parties) > 0 {
		t.Errorf("a text with a capital has %v", c.Parties)
	}
}

// Some systems write an accent as a code point of its own.
func TestAccentsApart(t *testing.T) {
	for name, want := range map[string]string{
		"Co\u0302te d'Ivoire": "CI", "Co\u0302te d’Ivoire": "CI", "Tu\u0308rkiye": "TR", "Me\u0301xico": "MX", "A\u030Aland Islands": "AX",
		"Sa\u0303o Tome\u0301 and Pri\u0301ncipe": "ST", "Bogota\u0301": "CO", "E\u0301lyse\u0301e": "FR",
	} {
		d, c := read("On Monday " + name + " agreed to wait.")
		if got := strings.Join(codesAt(d, c, name), " "); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
}

func TestGeographyDoesNotAct(t *testing.T) {
	for in, words := range map[string]string{
		"They met in Seoul on Monday.":               "Seoul",
		"Korean exports rose.":                       "Korean",
		"The Korea-China FTA is old.":                "Korea",
		"The U.S. economy grew.":                     "U.S.",
		"BEIJING, May 3 (X) -- They met.":            "BEIJING",
		"Exports to China fell.":                     "China",
		"He opened a plant in Shenzhen last year.":   "Shenzhen",
		"Duties on British-built cars will go.":      "British",
		"The European Union-Chile agreement is old.": "Chile",
	} {
		d, c := read(in)
		m, ok := c.At(d.TokenAt(strings.Index(d.Text, words)))
		if !ok || m.Use.Acts() {
			t.Errorf("%s acts in %q: %+v", words, in, m)
		}
	}
}

func TestPairs(t *testing.T) {
	tests := []struct{ in, want string }{
		{"Chile, Norway open talks\n\nOSLO, May 3 -- Chile and Norway opened talks. The United States watched from afar.", "CL NO"},
		{"Ministers fly to Davos\n\nMany ministers flew to Davos. Nothing was said.", ""},
		{"The week in trade\n\n## A\n\nChina and Peru signed.\n\nIndia and Oman met. Kenya and the EU talked. Japan and Chile parted. Mexico and Canada wrote.", ""},
		{"Vietnam raises its port fees\n\nVietnam will raise its port fees in May. The Vietnamese government said so.", ""},
		{"Peru to import slate\n\nLIMA, May 3 - Peru will import slate from Norway, Peru's minister of works said. He told Peruvian masons that Peru had none. Peruvian houses need it, said Peru's builders.", "NO PE"},
		{"Seoul, Washington sign paper\n\nThe United States and South Korea signed. Chinese firms shrugged.", "KR US"},
	}
	for _, tt := range tests {
		_, c := read(tt.in)
		if got := strings.Join(c.Pair, " "); got != tt.want {
			t.Errorf("the pair of %q is %q, want %q (%v)", tt.in, got, tt.want, c.Parties)
		}
	}
}

func TestPeople(t *testing.T) {
	_, c := read("Peru and Japan met. Deputy United States Trade Representative Carol Mattson, Peru's trade minister Luis Paz-soldan and Ito Mika, Japan's envoy, spoke. Mr. Paz-soldan left. President Ada Quist of Norway came.")
	var got []string
	for _, p := range c.People {
		got = append(got, p.Name+"/"+p.Title+"/"+p.Party)
	}
	want := []string{"Carol Mattson/United States Trade Representative/US", "Luis Paz-soldan/trade minister/PE", "Ito Mika/Japan's envoy/JP", "Ada Quist/President/NO"}
	if !slices.Equal(got, want) {
		t.Errorf("people %q, want %q", got, want)
	}
}

// TestPeopleOfTheTables finds those whom a text never introduces, and those who are called by a part of the tables' name.
func TestPeopleOfTheTables(t *testing.T) {
	for in, want := range map[string]string{
		"President Buhari will travel to London.":                                    "NG GB",
		"Bashar al-Assad met Peru's envoy. Al-Assad spoke. Mr Assad left.":           "SY PE SY SY",
		"Lee Jae Myung met P. V. Narasimha Rao. Massimo D’Alema met UMARU YAR'ADUA.": "KR IN IT NG",
		"Boris Johnson met Kim Jong Un. Johnson thanked Kim.":                        "GB KP GB KP",
		"Anna Lourenberg met Norway's Kari Lund. Lund will open a port.":             "NO NO",
		"Prime Minister Narendra Modi arrived, and Scott Morrison met Mr Modi.":      "IN AU IN",
	} {
		_, c := read(in)
		var got []string
		for _, m := range c.All {
			got = append(got, m.Codes...)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q names %q, want %q", in, got, want)
		}
	}
}

func TestReaderIsShared(t *testing.T) {
	lex := text.NewLexicon()
	r := actors.New(lex)
	d := lex.Parse(text.Plain("Peru and Japan met Acme Trade Council. The two sides, Chile and Oman agreed. They said it will act."))
	want := fmt.Sprint(r.Find(d).All)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			if got := fmt.Sprint(r.Find(d).All); got != want {
				t.Errorf("found %s, then %s", want, got)
			}
		})
	}
	all.Wait()
}

func FuzzFind(f *testing.F) {
	f.Add("South Korea and China agreed. The two sides will meet. “We will,” said Yeo Han-koo, Korea's minister for trade.")
	f.Add("The Ministry of Trade, Industry and Energy (MOTIR) said it will. It was agreed.")
	f.Add("its its its its their his the office of the office of the office of")
	f.Add("A Corp and B Corp and C Corp and D Corp and E Corp and F Corp and G Corp and H Corp and I Corp and J Corp")
	f.Add("Mr. . - – & ’ ( ) U.S. US us President President of of the and")
	f.Add("“We said “they said “it said")
	f.Add("한·중·일 회의. 미국 상무부는 한국과 中国和美国商务部、日中・米政府 EU집행위 インドネシア ー・イラン 한-베트남")
	f.Add("The Soviet Union and Moscow met Europe, the Twelve, Sen. Hill and the Treasury, and we said so.")
	f.Add("양측은 합의했다. Yeo–Li 双方 (EU) EU’s")
	lex := text.NewLexicon()
	r := actors.New(lex)
	f.Fuzz(func(t *testing.T, s string) {
		d := lex.Parse(text.Plain(s))
		c := r.Find(d)
		last := 0
		for _, m := range c.All {
			if m.First < last || m.Last <= m.First || m.Last > len(d.Tokens) {
				t.Fatalf("mention %d–%d after %d of %d", m.First, m.Last, last, len(d.Tokens))
			}
			if last = m.Last; !slices.IsSorted(m.Codes) {
				t.Errorf("%v is not sorted", m.Codes)
			}
			c.Side(m.First)
		}
		if n := len(c.Pair); n != 0 && n != 2 || !slices.IsSorted(c.Pair) {
			t.Errorf("pair %v", c.Pair)
		}
		for _, p := range c.People {
			if !strings.Contains(d.Text, p.Words.Of(d.Text)) {
				t.Errorf("%+v does not stand in the text", p)
			}
		}
		for i := 0; i <= len(d.Tokens); i++ {
			c.At(i)
			c.Focus(i)
			c.In(i, len(d.Tokens))
		}
	})
}

func BenchmarkFind(b *testing.B) {
	lex := text.NewLexicon()
	r := actors.New(lex)
	raw := strings.Repeat("South Korea and China agreed on Monday to speed up negotiations. Trade Minister Yeo Han-koo met officials of the European Commission in Seoul. “We will go on,” he said. The ministry said it will publish a list.\n\n", 300)
	d := lex.Parse(text.Plain(raw))
	b.SetBytes(int64(len(d.Text)))
	b.ReportAllocs()
	for b.Loop() {
		r.Find(d)
	}
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		actors.New(text.NewLexicon())
	}
}

// Names of the press of the 1980s.
func TestOlderNames(t *testing.T) {
	tests := []struct{ in, words, want string }{
		{"The EEC and the United States met. The Community will wait.", "The Community", "EU"},
		{"The Common Market has said it would retaliate against Norway.", "Common Market", "EU"},
		{"Peking and Tokyo signed a pact.", "Peking", "CN"},
		{"Japan and the United States met. MITI will ask makers to wait.", "MITI", "JP"},
		{"Malaysia and Chile met. MITI will ask makers to wait.", "MITI", "MY"},
		{"The Soviet Union will buy wheat from Canada.", "Soviet Union", "SU"},
	}
	for _, tt := range tests {
		d, c := read(tt.in)
		if got := strings.Join(codesAt(d, c, tt.words), " "); got != tt.want {
			t.Errorf("%q in %q is %q, want %q", tt.words, tt.in, got, tt.want)
		}
	}
}
