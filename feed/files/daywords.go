package files

import (
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"attache/briefs/timex"
)

// monthNames are the months of the languages that pages and feeds are dated in, January
// first; some have two forms. A name may be cut after its third letter where
// that leaves one month.
var monthNames = []string{
	"january february march april may june july august september october november december",
	"januar februar märz april mai juni juli august september oktober november dezember",
	"jänner feber maerz . . . . . sept . . .",
	"janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
	". fevrier . . . . . aout . . . decembre",
	"enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
	"gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
	"janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
	"januari februari maart april mei juni juli augustus september oktober november december",
	"stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
	"styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
	"ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
	"januari februari maret april mei juni juli agustus september oktober november desember",
	"januar februar marts april maj juni juli august september oktober november december",
	"января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
	"січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
	"ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
	"ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
	". . mrz . . . . . . . . .", // as calendars write them
	". . mrt . май . . . . . . .",
}

// months is the number of each name and of each beginning of one; 0 stands for one that two
// months have.
var months = sync.OnceValue(func() map[string]int {
	whole, begun := map[string]int{}, map[string]int{}
	for _, names := range monthNames {
		for i, name := range strings.Fields(names) {
			whole[name] = i + 1
			for k := 3; k < utf8.RuneCountInString(name); k++ {
				begin := string([]rune(name)[:k])
				if other, known := begun[begin]; known && other != i+1 {
					begun[begin] = 0
				} else if !known {
					begun[begin] = i + 1
				}
			}
		}
	}
	for name, n := range whole {
		begun[name] = n
	}
	return begun
})

// dayOrder is how a page's country writes a day in numbers and strokes.
type dayOrder uint8

const (
	eitherOrder dayOrder = iota // not known: one that can be read in two ways is not read
	dayFirst
	monthFirst
)

// orderOf is the order that goes with a language tag.
func orderOf(lang string) dayOrder {
	switch lang = strings.ToLower(lang); {
	case lang == "en-us" || lang == "en-ph":
		return monthFirst
	case lang == "" || lang == "en":
		return eitherOrder
	}
	return dayFirst
}

// writtenForm is a way to write a day. The groups of its pattern are told by the
// letters of order: y, m and d are numbers, n is a month's name, x and z are day
// and month in the order of the country.
type writtenForm struct {
	name    string
	pattern pattern
	order   string
	reads   string // a day in this form, the third of May 2019
}

var writtenForms = []writtenForm{
	{"year first", form(`(\d{4})\s?[-/.]\s?(\d\d?)\s?[-/.]\s?(\d\d?)`), "ymd", "2019-05-03"},
	{"Han", form(`(\d{4})\s*[年년]\s*(\d\d?)\s*[月월]\s*(\d\d?)`), "ymd", "2019年5月3日"},
	{"with dots", form(`(\d\d?)\.\s?(\d\d?)\.\s?(\d{4}|\d\d)`), "dmy", "3.5.2019"},
	{"with strokes", form(`(\d\d?)\s?[-/]\s?(\d\d?)\s?[-/]\s?(\d{4})`), "xzy", "13/05/2019"},
	{"day, name", form(`(\d\d?)(?:st|nd|rd|th|er|º|ª|\.)?[\s-]*(?:de |of |d’|d')?(\pL{3,12})\.?(?:,| de| del)?[\s-]*(\d{4})`), "dny", "3. Mai 2019"},
	{"name, day", form(`(\pL{3,12})\.?\s+(\d\d?)(?:st|nd|rd|th)?(?:,|\.|\s)\s*(\d{4})`), "ndy", "May 3rd, 2019"},
	{"name, day, short", form(`(\pL{3,12})/(\d\d?)/(\d{4})`), "ndy", "May/03/2019"},
	{"run together", form(`(\d{4})(\d\d)(\d\d)`), "ymd", "20190503"},
}

// form is a pattern that no digit or letter goes on before or after.
func form(expr string) pattern {
	return lazily(`(?i)(?:^|[^\pL\d/])` + expr + `(?:$|[^\d])`)
}

// day is the day that a match of the form names.
func (f *writtenForm) day(s string, m []int, order dayOrder) (timex.Date, bool) {
	parts := map[byte]string{}
	for i := range f.order {
		parts[f.order[i]] = s[m[2*i+2]:m[2*i+3]]
	}
	if name, ok := parts['n']; ok {
		parts['m'] = strconv.Itoa(months()[strings.ToLower(name)])
	}
	if x, ok := parts['x']; ok {
		z := parts['z']
		if isMonth(x) && isMonth(z) && x != z && order == eitherOrder {
			return timex.Date{}, false
		}
		if order == monthFirst && isMonth(x) || !isMonth(z) {
			x, z = z, x
		}
		parts['d'], parts['m'] = x, z
	}
	if len(parts['y']) == 2 {
		parts['y'] = "20" + parts['y']
	}
	return dayOf(parts['y'], parts['m'], parts['d'])
}

func isMonth(s string) bool { n, err := strconv.Atoi(s); return err == nil && n >= 1 && n <= 12 }

// namedDay is a day and where in a text it stands.
type namedDay struct {
	timex.Date
	start, end int
}

// daysIn are the days that a short text names in full, in its order.
func daysIn(s string, order dayOrder) (days []namedDay) {
	if !strings.ContainsAny(s, "0123456789") {
		return nil
	}
	for from := 0; from < len(s); {
		best := namedDay{start: len(s)}
		for i := range writtenForms {
			f := &writtenForms[i]
			m := f.pattern().FindStringSubmatchIndex(s[from:])
			if m == nil || from+m[2] >= best.start {
				continue
			}
			if day, ok := f.day(s[from:], m, order); ok && day.Year >= firstYear && day.Year <= lastYear {
				best = namedDay{day, from + m[2], from + m[2*len(f.order)+1]}
			}
		}
		if best.IsZero() {
			return days
		}
		days = append(days, best)
		from = best.end
	}
	return days
}

// Pages are of these years: what is older was not written for the web.
const (
	firstYear = 1990
	lastYear  = 2100
)
