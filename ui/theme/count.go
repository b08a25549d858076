package theme

import (
	"fmt"
	"strconv"
	"strings"
)

// Count is a number as it is read: "53,000".
func Count(n int) string {
	if n < 1000 {
		return strconv.Itoa(n)
	}
	return fmt.Sprintf("%s,%03d", Count(n/1000), n%1000)
}

// Counted is a number of things: "1 brief", "118 commitments".
func Counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return Count(n) + " " + noun + "s"
}

// low is the count that fills a block where none is higher: one brief is no peak.
const low = 4

// Blocks is counts as a line of blocks, the highest for the greatest; where nothing
// is counted stands the ground.
func Blocks(counts []int, ground rune) string {
	most := low
	for _, n := range counts {
		most = max(most, n)
	}
	var b strings.Builder
	for _, n := range counts {
		if n == 0 {
			b.WriteRune(ground)
			continue
		}
		b.WriteRune(rune('▁' + (n*8-1)/most))
	}
	return b.String()
}
