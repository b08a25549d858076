package timex

import (
	"strings"

	"attache/briefs/match"
	"attache/briefs/text"
)

// hangul is the Korean words of time. A token of Hangul goes on with its
// particles, so these are found at its beginning; Han and kana are read one
// character a token and stand in the vocabulary.
var hangul = []struct {
	class  string
	letter byte
	value  int
	words  []string
}{
	{"koyear", 'r', 1, []string{"내년"}}, {"koyear", 'r', 0, []string{"올해", "금년"}}, {"koyear", 'r', -1, []string{"지난해", "작년"}},
	{"komonth", 'r', 1, []string{"다음달", "내달"}}, {"komonth", 'r', 0, []string{"이달", "이번달"}}, {"komonth", 'r', -1, []string{"지난달"}},
	{"koweek", 'r', 1, []string{"다음주", "내주"}}, {"koweek", 'r', 0, []string{"이번주", "금주"}}, {"koweek", 'r', -1, []string{"지난주"}},
	{"koday", 'r', 1, []string{"내일"}}, {"koday", 'r', 0, []string{"오늘"}}, {"koday", 'r', -1, []string{"어제"}},
	{"kohalf", 'o', 1, []string{"상반기"}}, {"kohalf", 'o', 2, []string{"하반기"}},
	{"kopart", 'p', int(early), []string{"초"}}, {"kopart", 'p', int(mid), []string{"중순"}}, {"kopart", 'p', int(late), []string{"하순"}}, {"kopart", 'p', int(ending), []string{"말"}},
	{"aquarter", 0, 0, []string{"분기"}}, {"amonth", 0, 0, []string{"달"}}, {"aweek", 0, 0, []string{"주"}},
}

// learnHangul names the classes of Korean words.
func learnHangul(voc *match.Vocabulary) {
	words := map[string][]string{}
	var order []string
	for _, h := range hangul {
		if words[h.class] == nil {
			order = append(order, h.class)
		}
		words[h.class] = append(words[h.class], h.words...)
	}
	for _, class := range order {
		voc.Test(class, starting(words[class]...), text.Glyph)
	}
}

// ofHangul is what a Korean word is worth in a capture of the letter.
func ofHangul(w string, letter byte) (int, bool) {
	for _, h := range hangul {
		if h.letter != letter {
			continue
		}
		for _, known := range h.words {
			if strings.HasPrefix(w, known) {
				return h.value, true
			}
		}
	}
	return 0, false
}

// eras are the Japanese eras by their first character, and the year before
// their first (the Era Name Act of 1979 and the orders under it).
var eras = map[string]int{"令": 2018, "平": 1988, "昭": 1925}

// fromEra turns the count of an era's years into a year: 令和7年 is 2025.
func (f *finder) fromEra(p *partial, m *reading) {
	n := max(int(p.n), 1) // 元年, the first, is no number
	p.year, p.n = int16(eras[f.word(m.First)]+n), 0
	if p.day > 0 {
		p.unit = aDay
	}
}

// isEasternDay tells "30일" and "30日", a day, from "30일간" and "30日間", a count.
func (c around) isEasternDay() bool {
	w := c.d.Tokens[c.m.Last-1].Of(c.d.Text)
	for _, count := range [...]string{"일간", "일이", "일동", "일째"} {
		if strings.HasPrefix(w, count) {
			return false
		}
	}
	t, ok := c.next()
	if !ok || t.Kind != text.Glyph {
		return true
	}
	for _, count := range [...]string{"이내", "동안", "간", "내", "间", "間", "内", "以", "后", "後"} {
		if strings.HasPrefix(t.Of(c.d.Text), count) {
			return false
		}
	}
	return true
}
