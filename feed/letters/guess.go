package letters

import (
	"bytes"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/wlynxg/chardet"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
)

// languages are the letters beyond ASCII of those languages that were mostly
// written without a declaration, in the encodings of single bytes that were
// used for them. Where two fit alike the first one stands.
var languages = []struct {
	name    string
	letters string
	pages   []*charmap.Charmap
}{
	{"French", "éèàêçâîôùûëïœæ", western},
	{"German", "äöüß", western},
	{"Spanish", "óíáéñúü¿¡ªº", western},
	{"Portuguese", "ãçáéíóêõâúôàü", western},
	{"Italian", "àèéìòù", western},
	{"Swedish", "äåöé", western},
	{"Danish", "æøåé", western},
	{"Turkish", "ıüşğçöİâî", []*charmap.Charmap{charmap.Windows1254}},
	{"Icelandic", "áðíéóþúöæý", western},
	{"Czech", "íáéěřčžýšůúťňďó", central},
	{"Slovak", "áíéýčžšúľťôňďäóĺŕ", central},
	{"Polish", "łąężóśćńź", central},
	{"Hungarian", "áéőöóíüúű", central},
	{"Croatian", "čćžšđ", central},
	{"Romanian", "ăâîşţ", central},
	{"Lithuanian", "ėšųžįūąčę", baltic},
	{"Latvian", "āīēšņļžķūģč", baltic},
	{"Estonian", "äõöüšž", baltic},
	{"Russian", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", cyrillic},
	{"Bulgarian", "аоиетнрсвлкдпмзъгбучяжйцшщхфюь", cyrillic},
	{"Ukrainian", "оанитвреслкідумпязьгйбчхцжїшюєщґ", []*charmap.Charmap{charmap.Windows1251, charmap.KOI8U}},
	{"Serbian", "аоиенрстувјкдмлпгзбчшцњжћљфђџ", []*charmap.Charmap{charmap.Windows1251, charmap.ISO8859_5}},
	{"Greek", "αοιετσνηυρπκμλωςγδχθφβξζψάίόέήύώϊϋ", []*charmap.Charmap{charmap.Windows1253, charmap.ISO8859_7}},
	{"Hebrew", "יוהלאתרמבשנעםדקחטפגכצןסזךץף", []*charmap.Charmap{charmap.Windows1255, charmap.CodePage862}},
	{"Arabic", "اليمنتروبهعدفسكقحةجشصطخءذأإىضثغظؤئ", []*charmap.Charmap{charmap.Windows1256, charmap.ISO8859_6}},
	{"Persian", "ایرندهمتوسبشگکزخفپعقجچلحطضصغثظژذ", []*charmap.Charmap{charmap.Windows1256}},
	{"Thai", "านรอกเงมยลวดทสตปคบแหพชใไผขถจภณธศซญฉโอฐฎฟะัิีึืุู่้็์๊ำ", []*charmap.Charmap{charmap.Windows874}},
}

var (
	western  = []*charmap.Charmap{charmap.Windows1252, charmap.Macintosh}
	central  = []*charmap.Charmap{charmap.Windows1250, charmap.ISO8859_2}
	baltic   = []*charmap.Charmap{charmap.Windows1257}
	cyrillic = []*charmap.Charmap{charmap.Windows1251, charmap.KOI8R, charmap.ISO8859_5, charmap.CodePage866, charmap.MacintoshCyrillic, charmap.CodePage855}
)

// signs are what all languages write beside letters. A sign by itself speaks
// for Windows, whose programs set them.
const signs = "‘’‚“”„«»‹›–—…•°§©®€£№·´\u00a0"

// What a byte is worth as a letter of a language, where the byte before it lets
// it be one.
const (
	worthLetter  = 4
	worthRare    = 2  // of the less common half of an alphabet of its own
	worthCapital = 2  // more seldom; and where the order of the cases is turned round, all are capitals
	worthSign    = 4  // as much as a letter, which it could be elsewhere
	worthOther   = -4 // a letter of another language
	worthNothing = -8 // a control character, or no character
	worthMixed   = -4 // Latin beside another alphabet, or a capital behind a small letter
)

// What a byte beyond ASCII must be worth in the middle before a guess is taken,
// and before it is taken against a likely one of several bytes.
const (
	leastWorth = 1
	clearWorth = 2
)

// kind is what a byte stands for, as far as its neighbour has to know.
type kind uint8

const (
	noLetter kind = iota
	small
	capital
	foreignSmall // of an alphabet that is not Latin
	foreignCapital
)

// reading is an encoding read as one language.
type reading struct {
	enc   *charmap.Charmap
	worth [256]int8
	kinds [256]kind
}

// readings are made when the first text is guessed.
var readings = sync.OnceValue(func() (all []reading) {
	for _, l := range languages {
		for _, page := range l.pages {
			all = append(all, readingOf(page, l.letters))
		}
	}
	return all
})

func readingOf(page *charmap.Charmap, letters string) reading {
	r := reading{enc: page}
	ranks := map[rune]int{}
	for i, letter := range []rune(letters) {
		ranks[letter] = i
	}
	of := utf8.RuneCountInString(letters)
	for c := range 256 {
		letter := page.DecodeByte(byte(c))
		r.kinds[c] = kindOf(letter)
		switch isSign := strings.ContainsRune(signs, letter); {
		case c < utf8.RuneSelf, isSign && !isWindows(page):
		case isSign:
			r.worth[c] = worthSign
		default:
			r.worth[c] = worthOf(letter, ranks, of)
		}
	}
	return r
}

func isWindows(page *charmap.Charmap) bool { return strings.HasPrefix(page.String(), "Windows") }

func kindOf(r rune) kind {
	switch isLatin := unicode.Is(unicode.Latin, r); {
	case !unicode.IsLetter(r) || unicode.Is(unicode.Thai, r):
		return noLetter
	case unicode.IsUpper(r) && isLatin:
		return capital
	case isLatin:
		return small
	case unicode.IsUpper(r):
		return foreignCapital
	}
	return foreignSmall
}

// fewLetters is up to how many letters a language adds to ASCII, rather than
// having an alphabet of its own in which some are rare.
const fewLetters = 6

func worthOf(r rune, ranks map[rune]int, of int) int8 {
	rank, isOwn := ranks[r]
	_, isCapital := ranks[unicode.ToLower(r)]
	switch {
	case isOwn && (of <= fewLetters || 2*rank < of):
		return worthLetter
	case isOwn:
		return worthRare
	case isCapital:
		return worthCapital
	case r == utf8.RuneError || unicode.IsControl(r):
		return worthNothing
	}
	return worthOther
}

// of is what the text is worth when it is read so.
func (r *reading) of(data []byte) int {
	sum := 0
	before := noLetter
	for _, c := range data {
		now := r.kinds[c]
		sum += int(r.worth[c])
		if now != before && clash(before, now) {
			sum += worthMixed
		}
		before = now
	}
	return sum
}

// clash reports whether two letters that are not of a kind seldom follow each
// other: those of two alphabets, or a capital behind a small letter.
func clash(before, now kind) bool {
	switch {
	case before == noLetter || now == noLetter:
		return false
	case (before >= foreignSmall) != (now >= foreignSmall):
		return true
	}
	return now == capital && before == small || now == foreignCapital && before == foreignSmall
}

// mostGuessed is how much of a text is looked at, in bytes, from a few before
// its first letter beyond ASCII on.
const (
	mostGuessed   = 64 << 10
	beforeGuessed = 64
)

// guessed is the encoding in which the text reads best. Encodings of several
// bytes are left to a detector that knows how often their characters follow
// each other; what fits none is Windows-1252, the commonest of what is left.
func guessed(data []byte) encoding.Encoding {
	from := max(0, bytes.IndexFunc(data, func(r rune) bool { return r >= utf8.RuneSelf || r == 0x1B || r == shiftOut })-beforeGuessed)
	sample := data[from:min(len(data), from+mostGuessed)]
	wide, sure := guessedWide(sample)
	if sure >= sureEastern {
		return wide
	}
	var best encoding.Encoding = charmap.Windows1252
	beyond := bytesBeyondASCII(sample)
	most := leastWorth * (beyond - 1)
	for i := range readings() {
		if r := &readings()[i]; r.of(sample) > most {
			best, most = r.enc, r.of(sample)
		}
	}
	if sure >= likelyEastern && most < clearWorth*beyond && !strings.ContainsRune(decoded(wide, sample), utf8.RuneError) {
		return wide
	}
	return best
}

func bytesBeyondASCII(data []byte) (n int) {
	for _, c := range data {
		if c >= utf8.RuneSelf {
			n++
		}
	}
	return n
}

// eastern are the encodings of several bytes by the names that the detector
// gives them, of which one is not what others call so.
var eastern = map[string]string{
	"big5": "big5", "gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "hz-gb-2312": "hz", "euc-jp": "euc-jp", "shift_jis": "shift_jis", "cp932": "shift_jis",
	"iso-2022-jp": "iso-2022-jp", "iso-2022-kr": "iso-2022-kr", "euc-kr": "euc-kr", "cp949": "euc-kr", "ks_c_5601-1987": "johab",
}

// How sure the detector must be, alone and where nothing is lost and no
// language of single bytes fits.
const (
	sureEastern   = 0.5
	likelyEastern = 0.2
)

func guessedWide(sample []byte) (enc encoding.Encoding, sure float64) {
	got := chardet.Detect(sample)
	name := eastern[strings.ToLower(got.Charset)]
	if name == "" {
		return nil, 0
	}
	return Named(name), got.Confidence
}
