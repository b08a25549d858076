package timex_test

import (
	"strings"
	"testing"

	"attache/briefs/text"
	"attache/briefs/timex"
)

// histories are texts that tell times from each other, with what each time is
// to a reader of 30 December 2025, in order.
var histories = []struct{ name, in, want string }{
	{"years are carried on", `The league of ports was founded in 1871. In March its first fair opened; on 4 June a second one followed, and by autumn there were three.
		In 1884 the ports split. The following year two of them came back. That summer a harbour burnt down.
		It met again in November 1891. In January it moved. Fairs were held in 1902, 1907 and 1911, and never again.`,
		"1871 1871-03 1871-06-04 1871-FA 1884 1885 1885-SU 1891-11 1892-01 1902 1907 1911"},
	{"a day of a month that was told", `Trade began in 1690, stopped in 1701 and went on in 1713, 1720 and 1733. In May 1741 a fleet came. On the 9th it left; two days later it sank, and the next month another was sent.
		The port was sold in 1790.`,
		"1690 1701 1713 1720 1733 1741-05 1741-05-09 1741-05-11 1741-06 1790"},
	{"before Christ", "The league was founded in 478 BC. It lost 300 ships in the 5th century BC.", "BC0478 BC04"},
	{"what a history awaits", `The league of ports was founded in 1871. It took in three ports in 1884, two in 1902 and one in 1911. It met in 1921 and 1934. A fair is expected to open in April.`,
		"1871 1884 1902 1911 1921 1934 2026-04"},
	{"a day that only names a thing", "They were struck off the list that was made after the Oct. 2, 2019, fire. Norway agreed in April to pay.", "2019-10-02 2025-04"},
	{"what was planned or lasted until is told in passing", `The canal board was founded in 1871, met in 1884 and 1890, and moved in 1902, 1907 and 1911.

The first lock was dug in March 1921. A second was planned for 1925. In May the diggers struck, and the strike lasted until the fall of the ministry in February 1922. By July 1921 half were back.

Norway had lent its engineers in late 1919. In August they left, but papers found in 1998 show that they were paid. On 4 September 1921 the lock was opened (an earlier one dates from 1866); on 6 October boats came.`,
		"1871 1884 1890 1902 1907 1911 1921-03 1925 1921-05 1922-02 1921-07 1919 1921-08 1998 1921-09-04 1866 1921-10-06"},
	{"the year that a history stands in", `The league of ports was founded in 1871, grew in 1884, 1890, 1902 and 1911, and met in 1921.

In May 1923 its bank failed. By the end of the month it was sold, and later in the year a new one opened; by the end of the year it had branches in both states. At 11:30 a.m. on 4 March 1924 fire broke out. At noon the roof fell, and the next morning nothing stood.`,
		"1871 1884 1890 1902 1911 1921 1923-05 1923-05 1923 1923 1924-03-04T11:30 1924-03-04T12:00 1924-03-05TMO"},
	{"beside what was named", `The league of ports was founded in 1871, grew in 1884, 1890, 1902 and 1911, and met in 1921.

In November 1923 a fair opened. The following May it moved, and the following spring it closed; goods left the previous October lay in the sheds. In June 1930 a new hall was begun. It was done in March of the following year. It burnt in October of that year. Two months later the ports paid; three years later they sued.`,
		"1871 1884 1890 1902 1911 1921 1923-11 1924-05 1925-SP 1924-10 1930-06 1931-03 1931 1931-10 1931 1931-12 1934"},
	{"beside what was counted", `The league of ports was founded in 1871, grew in 1884, 1890, 1902 and 1911, and met in 1921.

In June 1930 a hall was begun. Three years later it burnt. The following May it stood again.`,
		"1871 1884 1890 1902 1911 1921 1930-06 1933 1934-05"},
	{"months that share their year", `The league of ports was founded in 1871, grew in 1884, 1890, 1902 and 1911, and met in 1921. In April and June 1955 it met again.`,
		"1871 1884 1890 1902 1911 1921 1955-04 1955-06"},
	{"news counts from its day", "In 2019 they signed. On 4 June they met. Talks open on Monday, and on Wednesday envoys will leave.", "2019 2019-06-04 2026-01-05 2025-12-31"},
	{"a plan is no history", `Ports will open in 2026, 2027, 2028, 2029 and 2031. Fees will fall in 2032 and 2033, and tests will end in 2034. By May a list will be sent. Checks will begin in June.`,
		"2026 2027 2028 2029 2031 2032 2033 2034 2026-05 2026-06"},
}

func TestHistories(t *testing.T) {
	lex := text.NewLexicon()
	r := timex.New(lex)
	for _, tt := range histories {
		t.Run(tt.name, func(t *testing.T) {
			d := lex.Parse(text.Plain(tt.in))
			var got []string
			for _, m := range r.Find(d) {
				if e := r.Resolve(d, &m, timex.Context{Anchor: timex.On(2025, 12, 30), Past: m.Past}); m.IsTimex() {
					got = append(got, e.Value)
				}
			}
			if s := strings.Join(got, " "); s != tt.want {
				t.Errorf("got  %s\nwant %s", s, tt.want)
			}
		})
	}
}
