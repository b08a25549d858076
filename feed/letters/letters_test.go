package letters_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"

	"attache/feed/letters"
)

// Two sentences each, of the kind that a wire sends.
const (
	french    = "Les deux délégations ont décidé d’abaisser les droits à l’été prochain. Le ministère s’engage à répondre où cela gêne."
	german    = "Beide Länder wollen die Zölle für Käse und Getränke prüfen. Das Büro in Köln öffnet im März."
	spanish   = "Los países acordaron eliminar los aranceles el próximo año. El señor ministro añadió que habrá una reunión más."
	turkish   = "İki ülke gümrük vergilerini düşürmeyi kabul etti. Bakanlık yıl sonuna kadar görüşmeleri sürdürecek, ışık yanıyor."
	czech     = "Obě země se dohodly, že příští rok sníží cla. Ministerstvo průmyslu chce ještě letos začít jednat o dovozu."
	polish    = "Obie strony zgodziły się obniżyć cła w przyszłym roku. Ministerstwo będzie dążyć do zawarcia umowy na jesień."
	hungarian = "A két ország megállapodott, hogy jövőre csökkenti a vámokat. A minisztérium szerint a fűszerekről később döntenek."
	romanian  = "Cele două ţări au hotărât să reducă taxele vamale. Ministerul îşi va deschide şi un birou în portul din nord."
	latvian   = "Abas valstis vienojās nākamgad samazināt nodokļus. Ministrija gatavos jaunu līgumu par lauksaimniecības precēm."
	russian   = "Обе стороны договорились снизить пошлины в следующем году. Министерство откроет торговое представительство."
	ukrainian = "Обидві сторони домовилися знизити мита наступного року. Міністерство відкриє торгове представництво у Києві її."
	greek     = "Οι δύο χώρες συμφώνησαν να μειώσουν τους δασμούς. Το υπουργείο θα ανοίξει γραφείο στο λιμάνι."
	hebrew    = "שתי המדינות הסכימו להוריד את המכסים בשנה הבאה. המשרד יפתח נציגות בנמל הצפוני."
	arabic    = "اتفق البلدان على خفض الرسوم في العام المقبل. وستفتح الوزارة مكتبا في الميناء الشمالي."
	thai      = "ทั้งสองประเทศตกลงลดภาษีในปีหน้า กระทรวงจะเปิดสำนักงานที่ท่าเรือ"
	koreanTxt = "양국은 내년에 관세를 낮추기로 합의했다. 산업부는 항구에 사무소를 열고 매달 협의하기로 했다."
	chinese   = "两国同意明年降低关税。商务部将在港口设立办事处，双方每月举行一次会谈，并就农产品市场准入继续磋商。"
	taiwanese = "兩國同意明年降低關稅。經濟部將在港口設立辦事處，雙方每月舉行一次會談，並就農產品市場准入繼續磋商。"
	japanTxt  = "両国は来年関税を引き下げることで合意した。経済産業省は港に事務所を開き、毎月協議を行うとしている。"
)

func in(t *testing.T, enc encoding.Encoding, s string) []byte {
	t.Helper()
	out, err := encoding.ReplaceUnsupported(enc.NewEncoder()).Bytes([]byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// What nobody declares is known by its letters.
func TestUndeclared(t *testing.T) {
	for _, c := range []struct {
		text string
		in   []encoding.Encoding
	}{
		{french, []encoding.Encoding{charmap.Windows1252, charmap.Macintosh, unicode.UTF8}},
		{german, []encoding.Encoding{charmap.Windows1252, charmap.Macintosh}},
		{spanish, []encoding.Encoding{charmap.Windows1252, charmap.Macintosh}},
		{turkish, []encoding.Encoding{charmap.Windows1254, charmap.ISO8859_9}},
		{czech, []encoding.Encoding{charmap.Windows1250, charmap.ISO8859_2}},
		{polish, []encoding.Encoding{charmap.Windows1250, charmap.ISO8859_2}},
		{hungarian, []encoding.Encoding{charmap.Windows1250, charmap.ISO8859_2}},
		{romanian, []encoding.Encoding{charmap.Windows1250, charmap.ISO8859_2}},
		{latvian, []encoding.Encoding{charmap.Windows1257, charmap.ISO8859_13}},
		{russian, []encoding.Encoding{charmap.Windows1251, charmap.KOI8R, charmap.ISO8859_5, charmap.CodePage866, charmap.CodePage855, charmap.MacintoshCyrillic}},
		{ukrainian, []encoding.Encoding{charmap.Windows1251, charmap.KOI8U}},
		{greek, []encoding.Encoding{charmap.Windows1253, charmap.ISO8859_7}},
		{hebrew, []encoding.Encoding{charmap.Windows1255, charmap.ISO8859_8}},
		{arabic, []encoding.Encoding{charmap.Windows1256, charmap.ISO8859_6}},
		{thai, []encoding.Encoding{charmap.Windows874}},
		{koreanTxt, []encoding.Encoding{korean.EUCKR}},
		{chinese, []encoding.Encoding{simplifiedchinese.GB18030}},
		{taiwanese, []encoding.Encoding{traditionalchinese.Big5}},
		{japanTxt, []encoding.Encoding{japanese.ShiftJIS, japanese.EUCJP, japanese.ISO2022JP}},
		{"They said “no” — and left…", []encoding.Encoding{charmap.Windows1252}},
		{"A café in Zürich.", []encoding.Encoding{charmap.Windows1252}},
		{"Ahmet Doğan met the press.", []encoding.Encoding{charmap.Windows1254}},
	} {
		for _, enc := range c.in {
			data := in(t, enc, c.text)
			want, err := enc.NewDecoder().Bytes(data) // less what it cannot write
			if got, ok := letters.Decode(data, nil); err != nil || !ok || got != string(want) {
				t.Errorf("%v: got %q\nwant %q", enc, got, want)
			}
		}
	}
}

// A broken byte costs itself and no other.
func TestBrokenUTF8(t *testing.T) {
	for in, want := range map[string]string{
		"The minister’s visit \xff ended.":           "The minister’s visit \uFFFD ended.",
		"“Yes,” he said\x92s":                        "“Yes,” he said\uFFFDs",
		french + "\xe9" + french:                     french + "\uFFFD" + french,
		"caf\xe9":                                    "café",
		"caf\xe9 and na\xefve, r\xe9sum\xe9":         "café and naïve, résumé",
		"M\u00fcnchen und K\u00f6ln, D\xfcsseldorf.": "M\u00fcnchen und K\u00f6ln, D\xfcsseldorf.",
	} {
		if want == in {
			want = strings.ToValidUTF8(in, "\uFFFD")
		}
		if got, ok := letters.Decode([]byte(in), nil); !ok || got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestNUL(t *testing.T) {
	for _, c := range []struct {
		name, in, want string
		ok             bool
	}{
		{"among words", "The two\x00 sides\x00 agreed.", "The two sides agreed.", true},
		{"padding", "Words." + strings.Repeat("\x00", 500), "Words.", true},
		{"in another encoding", string(in(t, charmap.Windows1250, "\x00"+czech)), czech, true},
		{"UTF-16 that is cut", string(in(t, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), french))[:201], french[:100], true},
		{"a program", "\x7fELF\x02\x01\x01" + strings.Repeat("\x00", 41) + " and words \x03\x04", "", false},
	} {
		if got, ok := letters.Decode([]byte(c.in), nil); ok != c.ok || !strings.HasPrefix(got, c.want) || ok && c.name != "UTF-16 that is cut" && got != c.want {
			t.Errorf("%s: %q, %v", c.name, got, ok)
		}
	}
}

func TestWideUnits(t *testing.T) {
	for _, enc := range []encoding.Encoding{
		unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), unicode.UTF16(unicode.BigEndian, unicode.UseBOM), unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
		utf32.UTF32(utf32.LittleEndian, utf32.UseBOM), utf32.UTF32(utf32.BigEndian, utf32.UseBOM), utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM), utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM),
	} {
		if got, ok := letters.Decode(in(t, enc, french), nil); !ok || got != french {
			t.Errorf("%v: %q", enc, got)
		}
	}
}

// A label is believed unless the bytes say otherwise.
func TestLabels(t *testing.T) {
	for _, c := range []struct{ label, in, want string }{
		{"gb2312", chinese, chinese},
		{"ISO-8859-1", "Malmö", "Malmö"},
		{"us-ascii", string(in(t, korean.EUCKR, koreanTxt)), koreanTxt},
		{"utf-8", string(in(t, charmap.Windows1250, czech)), czech},
		{"big5", string(in(t, charmap.Windows1251, russian)), russian},
		{"euc-kr", "\xc2\xb1", "짹"}, // which would be UTF-8 too
		{"cp850", "\x99sterreich", "Österreich"},
		{"cp-850", "\x99sterreich", "Österreich"},
		{"IBM00850", "\x99sterreich", "Österreich"},
		{"x-ibm855", string(in(t, charmap.CodePage855, russian)), russian},
		{"windows-1256", string(in(t, charmap.Windows1256, arabic)), arabic},
		{"x-mac-cyrillic", string(in(t, charmap.MacintoshCyrillic, russian)), russian},
		{"CP949", string(in(t, korean.EUCKR, koreanTxt)), koreanTxt},
		{"hz-gb-2312", string(in(t, simplifiedchinese.HZGB2312, chinese)), chinese},
		{"ISO-2022-KR", "\x1b$)C\x0eGQ19\x0f and \x0eA_19\x0f", "한국 and 중국"},
		{"johab", "\xd0\x65\x8b\x69 \x88\x41 \xb4\x61", "한글 ㄱ 아"},
		{"johab", "\xd9\x31\xf9\xfe\xe0\x31", "\u3000詰伽"},
		{"utf-7", "+ANY-sterreich 1 +- 2 +AOk", "Österreich 1 + 2 é"},
		{"unicode-1-1-utf-7", "+ZeVnLIqe-", "日本語"},
		{"iso-8859-1", string(in(t, charmap.Windows1251, russian)), russian},
		{"windows-1252", string(in(t, korean.EUCKR, koreanTxt)), koreanTxt},
		{"iso-8859-15", string(in(t, charmap.Windows1253, greek)), greek},
		{"iso-8859-1", string(in(t, charmap.Windows1252, "Grüße aus Füßen, “Größe” — ßäß")), "Grüße aus Füßen, “Größe” — ßäß"},
		{"x-nobody", french, french},
		{"", "plain", "plain"},
		{"utf-16", string(in(t, unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "plain words")), "plain words"},
	} {
		if got, ok := letters.Labelled([]byte(c.in), c.label); !ok || got != c.want {
			t.Errorf("%s: got %q, want %q", c.label, got, c.want)
		}
	}
}

func TestDeclarations(t *testing.T) {
	long := strings.Repeat("<script>var x = 1;</script>\n", 2000)
	for _, head := range []string{
		`<html><head><meta charset=windows-1250>`, `<html><head>` + long + `<meta http-equiv="Content-Type" content="text/html; charset=cp1250">`,
		`<?xml version="1.0" encoding="Windows-1250"?>`,
	} {
		if got, ok := letters.Decode(in(t, charmap.Windows1250, head+"<p>žluť"), nil); !ok || !strings.HasSuffix(got, "žluť") {
			t.Errorf("%.60s: %q", head, got[max(0, len(got)-20):])
		}
	}
	for _, label := range []string{"UTF-8", "x-none", "utf-16", "iso-8859-1"} {
		data := in(t, charmap.Windows1251, `<meta charset=`+label+`>`+russian)
		if got, _ := letters.Decode(data, nil); !strings.HasSuffix(got, russian) {
			t.Errorf("%s was believed: %q", label, got)
		}
	}
}

// FuzzDecode holds what is decoded to UTF-8, whatever comes under whatever
// name.
func FuzzDecode(f *testing.F) {
	for _, label := range []string{"", "johab", "iso-2022-kr", "utf-7", "cp855", "utf-32", "gb2312", "iso-2022-jp"} {
		for _, data := range []string{french, "\xd0\x65\x8a\x82", "\x1b$)C\x0eGQ19", "+ANY-\xff+A", "a\x00b\x00 \x00", "\xff\xfe\x00\x00a", "<meta charset=johab>\xd0\x65"} {
			f.Add([]byte(data), label)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte, label string) {
		for _, decode := range []func() (string, bool){
			func() (string, bool) { return letters.Decode(data, letters.Named(label)) },
			func() (string, bool) { return letters.Labelled(data, label) },
		} {
			got, _ := decode()
			if !utf8.ValidString(got) || len(got) > 8*len(data)+8 {
				t.Fatalf("%q under %q became %q", data, label, got)
			}
		}
	})
}
