package ledger

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"attache/briefs"
	"attache/briefs/actors"
)

// partyOf is how a party is kept that was typed for a brief: the code of a state or
// bloc, or as the text names it a body or firm that has none.
func partyOf(b *briefs.Brief, typed string) (string, error) {
	typed = strings.Join(strings.Fields(typed), " ")
	if err := nonEmpty(typed); err != nil {
		return "", err
	}
	if code, ok := actors.Named(typed); ok {
		return code, nil
	}
	for i := range b.Parties {
		if strings.EqualFold(b.Parties[i].ID, typed) || strings.EqualFold(b.Parties[i].Name, typed) {
			return b.Parties[i].ID, nil
		}
	}
	if standsIn(b.Body.Text, typed) {
		return typed, nil
	}
	says := fmt.Sprintf("%q is no state or bloc, and the text names none so", typed)
	if near := actors.Near(typed); len(near) > 0 {
		says += "; did you mean " + strings.Join(near, " or ") + "?"
	}
	return "", errors.New(says)
}

// standsIn reports whether a name stands in the text: words of its own, of which the
// first has a capital.
func standsIn(body, name string) bool {
	if first, _ := utf8.DecodeRuneInString(name); unicode.IsLower(first) {
		return false
	}
	for from := 0; ; {
		i := strings.Index(body[from:], name)
		if i < 0 {
			return false
		}
		from += i
		before, _ := utf8.DecodeLastRuneInString(body[:from])
		after, _ := utf8.DecodeRuneInString(body[from+len(name):])
		if !isOfWord(before) && !isOfWord(after) {
			return len(name) > len("XX")
		}
		from += len(name)
	}
}

func isOfWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// partiesOf are those that stand between commas, in order.
func partiesOf(b *briefs.Brief, typed string) (string, error) {
	var all []string
	for _, one := range codes(typed) {
		if one = strings.TrimSpace(one); one == "" {
			continue
		}
		code, err := partyOf(b, one)
		if err != nil {
			return "", err
		}
		all = append(all, code)
	}
	slices.Sort(all)
	return strings.Join(slices.Compact(all), ","), nil
}

// pairOf is two parties with a hyphen or dash between them, also where one of their
// names has a hyphen.
func pairOf(b *briefs.Brief, typed string) (string, error) {
	typed = strings.TrimSpace(typed)
	if typed == "" {
		return "", nil
	}
	err := errors.New("a pair is two parties such as CN-KR")
	for i, r := range typed {
		if r != '-' && r != '–' {
			continue
		}
		one, wrong := partyOf(b, typed[:i])
		other, also := partyOf(b, typed[i+len(string(r)):])
		if wrong = errors.Join(wrong, also); wrong != nil {
			err = firstOf(wrong)
			continue
		}
		if one == other {
			return "", errors.New("a pair is two parties, not " + one + " twice")
		}
		two := []string{one, other}
		slices.Sort(two)
		return strings.Join(two, "-"), nil
	}
	return "", err
}

// firstOf is the first of several errors.
func firstOf(joined error) error {
	if several, ok := joined.(interface{ Unwrap() []error }); ok {
		return several.Unwrap()[0]
	}
	return joined
}
