package pdf

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"
)

// FuzzRead holds the reader to its errors and its bounds, whatever the file.
func FuzzRead(f *testing.F) {
	page := fileOf("/Title (Ports)", words("Peru opens its port."), words("Chile waits."))
	for _, data := range []string{
		"", "%PDF-1.4", page, page[:len(page)/2], page[len(page)/2:],
		strings.Replace(page, "/Kids [5 0 R", "/Kids [2 0 R", 1), strings.Replace(page, "/Count 2", "/Count 999999999", 1),
		strings.ReplaceAll(page, "/FlateDecode", "[/ASCII85Decode /LZWDecode]"), strings.Replace(page, "/Parent 2 0 R", "/Parent 5 0 R", 1),
		lockedFile("", words("Peru opens its port.")), lockedFile("sesame", words("Peru opens its port.")),
		fileOf("", "q "+strings.Repeat("1 0 0 1 5 5 cm BT /F1 -9 Tf 0 1 -1 0 9 9 Tm [(a) 900 (\\377)] TJ ET ", 20)),
	} {
		f.Add([]byte(data))
	}
	opt := Options{}
	if fuzz := flag.Lookup("test.fuzz"); fuzz != nil && fuzz.Value.String() != "" {
		opt.Cache = filepath.Join(os.TempDir(), "attache-fuzz") // compiled code is ten times as fast
		if _, err := makerFor(opt).engine(); err != nil {
			f.Fatal(err)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		most := bounds{pages: 20, letters: 20_000, page: 2 * time.Second, file: 5 * time.Second, work: 5 * time.Second, lost: 1}
		p, err := read(data, opt, most)
		if err != nil {
			if !errors.Is(err, ErrBroken) && !errors.Is(err, ErrLocked) && !errors.Is(err, ErrSlow) {
				t.Fatal(err)
			}
			return
		}
		if p.Read > most.pages || p.Read > p.Pages || p.Broken > p.Read {
			t.Fatalf("%d of %d pages were read, %d are broken", p.Read, p.Pages, p.Broken)
		}
		mustBeLegible(t, p.Blocks)
	})
}

// FuzzBlocks lays out letters that stand anywhere, of any size and direction.
func FuzzBlocks(f *testing.F) {
	f.Add([]byte("A0\x10\x10\x0aB0\x18\x10\x0aC1\x20\x14\x06-0\x28\x10\x0a"))
	f.Add([]byte(strings.Repeat("a0\x10\x10\x0a", 40) + strings.Repeat("\xff2\x80\x7f\x01", 40)))
	f.Fuzz(func(t *testing.T, data []byte) {
		const bytes = 5
		var s sheet
		letters := 0
		for ; len(data) >= bytes && len(s.letters) < 5000; data = data[bytes:] {
			r := rune(data[0])
			if data[1]&64 != 0 {
				r += 0x4E00
			}
			x, y, size := float64(int8(data[2]))*5, float64(int8(data[3]))*5, float64(data[4])/4
			l := letter{rune: r, x: x, y: y, end: x + size/2, size: max(size, 1), turn: int(data[1]) % (turns - 1), before: blank(data[1]>>2) % (lineEnd + 1)}
			s.letters = append(s.letters, l)
			if isLegible(r) && !unicode.IsSpace(r) {
				letters++
			}
		}
		blocks := blocksOf([]sheet{{letters: downward(s.letters)}, {}, s})
		mustBeLegible(t, blocks)
		if letters > 0 && len(blocks) == 0 {
			t.Fatalf("nothing is left of %d letters", letters)
		}
	})
}

func mustBeLegible(t *testing.T, blocks []Block) {
	t.Helper()
	for _, b := range blocks {
		for _, words := range append([]string{b.Words, b.Marker}, b.Cells...) {
			if !utf8.ValidString(words) || strings.ContainsFunc(words, unicode.IsControl) {
				t.Fatalf("%q", words)
			}
		}
		if b.Words == "" && len(b.Cells) == 0 {
			t.Fatalf("an empty block: %+v", b)
		}
	}
}
