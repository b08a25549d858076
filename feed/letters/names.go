package letters

import (
	"strconv"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// codepages are encodings by the number that DOS and Windows gave them, which
// programs write with one prefix or another. What the names of web pages have
// stands there.
var codepages = map[int]encoding.Encoding{
	37: charmap.CodePage037, 437: charmap.CodePage437, 850: charmap.CodePage850, 852: charmap.CodePage852, 855: charmap.CodePage855,
	858: charmap.CodePage858, 860: charmap.CodePage860, 862: charmap.CodePage862, 863: charmap.CodePage863, 865: charmap.CodePage865,
	866: charmap.CodePage866, 874: charmap.Windows874, 949: korean.EUCKR, 1361: Johab, 20866: charmap.KOI8R, 21866: charmap.KOI8U,
	28591: charmap.Windows1252, 28592: charmap.ISO8859_2, 50225: ISO2022KR, 51949: korean.EUCKR, 52936: simplifiedchinese.HZGB2312, 65000: UTF7,
	1250: charmap.Windows1250, 1251: charmap.Windows1251, 1252: charmap.Windows1252, 1253: charmap.Windows1253, 1254: charmap.Windows1254,
	1255: charmap.Windows1255, 1256: charmap.Windows1256, 1257: charmap.Windows1257, 1258: charmap.Windows1258,
}

// aliases are names that the web's list lacks, or takes for none of its own,
// and what the list calls the encoding.
var aliases = map[string]string{
	"cp932": "shift_jis", "ms932": "shift_jis", "windows932": "shift_jis", "sjis": "shift_jis", "cp936": "gb18030", "ms936": "gb18030", "windows936": "gb18030",
	"cp950": "big5", "ms950": "big5", "windows950": "big5", "cp51932": "euc-jp", "cp50220": "iso-2022-jp", "uhc": "euc-kr", "ansi": "windows-1252",
	"latin1": "windows-1252", "iso88591": "windows-1252", "macroman": "macintosh", "mac": "macintosh", "maccyrillic": "x-mac-cyrillic", "iso88596e": "iso-8859-6",
	"gb2312": "gb18030", "gbk": "gb18030", "eucgb2312cn": "gb18030", "euccn": "gb18030",
}

// ours are encodings of names that the web has given up.
var ours = map[string]encoding.Encoding{
	"johab": Johab, "ksc56011992": Johab, "iso2022kr": ISO2022KR, "csiso2022kr": ISO2022KR,
	"utf7": UTF7, "unicode11utf7": UTF7, "csunicode11utf7": UTF7, "hzgb2312": simplifiedchinese.HZGB2312, "hz": simplifiedchinese.HZGB2312,
	"utf32": marks[2].enc, "utf32be": marks[2].enc, "utf32le": marks[1].enc,
}

// Named is the encoding of a name, as programs write it: "cp-850", "x-sjis",
// "ISO_8859-1:1987". It is nil for UTF-8, which needs no name, and for names
// that nobody knows.
func Named(label string) encoding.Encoding {
	label = strings.ToLower(strings.Trim(label, " \t\r\n\"'"))
	plain := strings.TrimPrefix(strings.Map(alphanumeric, label), "x")
	if enc := ours[plain]; enc != nil {
		return enc
	}
	if enc := numbered(plain); enc != nil {
		return enc
	}
	if known, ok := aliases[plain]; ok {
		label = known
	}
	enc, err := htmlindex.Get(label)
	if err != nil || enc == unicode.UTF8 || enc == encoding.Replacement || saysNothing[plain] {
		return nil
	}
	return enc
}

// saysNothing are names of ASCII, which no text needs that has other letters.
var saysNothing = map[string]bool{"ascii": true, "usascii": true, "ansix341968": true, "iso646us": true}

func alphanumeric(r rune) rune {
	if r >= '0' && r <= '9' || r >= 'a' && r <= 'z' {
		return r
	}
	return -1
}

// numberedBy are the prefixes of a code page's number.
var numberedBy = map[string]bool{"cp": true, "ibm": true, "csibm": true, "dos": true, "ms": true, "win": true, "windows": true, "cswindows": true, "codepage": true, "": true}

func numbered(plain string) encoding.Encoding {
	prefix := strings.TrimRight(plain, "0123456789")
	n, err := strconv.Atoi(plain[len(prefix):])
	if err != nil || !numberedBy[prefix] {
		return nil
	}
	return codepages[n]
}

// isSevenBit reports whether an encoding writes all letters in ASCII bytes.
func isSevenBit(enc encoding.Encoding) bool {
	return enc == UTF7 || enc == ISO2022KR || enc == simplifiedchinese.HZGB2312 || enc == japanese.ISO2022JP
}
