package pdf

import (
	"bytes"
	"compress/zlib"
	"crypto/md5"
	"crypto/rc4"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
)

// fileOf is a PDF file with a page for each drawing, in Helvetica as F1, and
// with information.
func fileOf(info string, drawings ...string) string {
	objects := []string{"<</Type /Catalog /Pages 2 0 R>>", "", "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>", "<<" + info + ">>"}
	var kids []string
	for _, d := range drawings {
		n := len(objects) + 1
		kids = append(kids, fmt.Sprintf("%d 0 R", n))
		objects = append(objects,
			fmt.Sprintf("<</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources <</Font <</F1 3 0 R>>>> /Contents %d 0 R>>", n+1),
			packed(d))
	}
	objects[1] = fmt.Sprintf("<</Type /Pages /Kids [%s] /Count %d>>", strings.Join(kids, " "), len(kids))
	return withTable("/Info 4 0 R", objects)
}

func withTable(trailer string, objects []string) string {
	var b, table strings.Builder
	b.WriteString("%PDF-1.4\n")
	for i, o := range objects {
		fmt.Fprintf(&table, "%010d 00000 n \n", b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	begin := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d /Root 1 0 R %s>>\nstartxref\n%d\n%%%%EOF\n",
		len(objects)+1, table.String(), len(objects)+1, trailer, begin)
	return b.String()
}

func packed(data string) string {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	if _, err := z.Write([]byte(data)); err != nil {
		panic(err)
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return fmt.Sprintf("<</Filter /FlateDecode /Length %d>>\nstream\n%s\nendstream", b.Len(), b.String())
}

func words(s string) string { return "BT /F1 10 Tf 72 700 Td (" + s + ") Tj ET" }

// slow is a page with more to draw than can be read in its time.
var slow = strings.Repeat("BT /F1 9 Tf (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET ", 200_000)

func TestRead(t *testing.T) {
	data := fileOf("/Title (Ports open) /Author (A. Clerk) /CreationDate (D:20260325101500Z)", words("Peru opens its port."), words("Chile waits."))
	p, err := Read([]byte(data), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := told(p.Blocks), "Peru opens its port.\nChile waits."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if p.Pages != 2 || p.Read != 2 || p.Broken != 0 || p.Unknown {
		t.Errorf("%+v", p)
	}
	if want := (Info{"Ports open", "A. Clerk", "D:20260325101500Z"}); p.Info != want {
		t.Errorf("%+v", p.Info)
	}
}

// A limit costs the pages behind it, or the one that meets it, and not the file.
// A file that was cut off on its way gives what came of it.
func TestCutOff(t *testing.T) {
	whole := fileOf("", words("Peru opens a port."), words("Chile answers."), words("Kenya waits."))
	listed := strings.Index(whole, "xref")
	pages := strings.Index(whole, "2 0 obj") // which lists the pages
	unlisted := whole[:strings.Index(whole, "1 0 obj")] + whole[strings.Index(whole, "3 0 obj"):listed]
	fontless := whole[:strings.Index(whole, "3 0 obj")] + whole[strings.Index(whole, "4 0 obj"):listed]
	for name, c := range map[string]struct {
		data, want string
	}{
		"before its table":        {whole[:listed], "Peru opens a port. Chile answers. Kenya waits."},
		"in its last page":        {whole[:listed-40], "Peru opens a port. Chile answers."},
		"without a list of pages": {unlisted, "Peru opens a port. Chile answers. Kenya waits."},
		"without its font":        {fontless, ""},
		"before any page":         {whole[:pages], ""},
	} {
		p, err := read([]byte(c.data), Options{}, usual)
		var got []string
		for _, b := range p.Blocks {
			got = append(got, b.Words)
		}
		if strings.Join(got, " ") != c.want || p.Cut != (c.want != "") || c.want == "" && err == nil {
			t.Errorf("%s: %q, cut off: %v, %v", name, got, p.Cut, err)
		}
	}
}

func TestLimits(t *testing.T) {
	pages := []string{words("Peru opens its port."), words("Chile waits."), words("Kenya asks.")}
	for name, c := range map[string]struct {
		pages  []string
		bound  func(*bounds)
		says   string
		read   int
		broken int
	}{
		"pages":   {pages, func(b *bounds) { b.pages = 2 }, "Peru opens its port.\nChile waits.", 2, 0},
		"letters": {pages, func(b *bounds) { b.letters = 20 }, "Peru opens its port.\nChi", 2, 1},
		"time":    {[]string{pages[0], slow, pages[2]}, func(b *bounds) { b.page = time.Second }, "Peru opens its port.\nKenya asks.", 3, 1},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			most := usual
			c.bound(&most)
			p, err := read([]byte(fileOf("", c.pages...)), Options{}, most)
			if err != nil {
				t.Fatal(err)
			}
			if got := told(p.Blocks); got != c.says || p.Pages != 3 || p.Read != c.read || p.Broken != c.broken {
				t.Errorf("%d of %d pages, %d broken: %q, want %d, %d: %q", p.Read, p.Pages, p.Broken, got, c.read, c.broken, c.says)
			}
		})
	}
}

// Pages that unpack, or draw themselves, without end cost themselves alone.
func TestBombs(t *testing.T) {
	itself := "/X Do"
	for name, page := range map[string]string{
		"unpacks without end": strings.Repeat(" ", 32<<20),
		"draws itself":        "/X Do",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			most := usual
			most.page = time.Second
			data := fileOf("", words("Peru opens its port."), page, words("Kenya asks."))
			data = strings.Replace(data, "/Resources <<", "/Resources <</XObject <</X 99 0 R>> ", 2)
			data = strings.Replace(data, "%PDF-1.4\n", fmt.Sprintf("%%PDF-1.4\n99 0 obj\n<</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</X 99 0 R>>>> /Length %d>>\nstream\n%s\nendstream\nendobj\n", len(itself), itself), 1)
			p, err := read([]byte(strings.Replace(data, "startxref", "startxxxx", 1)), Options{}, most)
			if got := told(p.Blocks); err != nil || got != "Peru opens its port.\nKenya asks." {
				t.Errorf("%q, %v", got, err)
			}
		})
	}
}

func TestSlowFile(t *testing.T) {
	most := usual
	most.page, most.lost = time.Second/4, 0
	if _, err := read([]byte(fileOf("", slow)), Options{}, most); !errors.Is(err, ErrSlow) {
		t.Errorf("got %v", err)
	}
}

func TestPasswords(t *testing.T) {
	for name, c := range map[string]struct {
		user string
		want error
	}{
		"the owner's alone": {"", nil},
		"the reader's":      {"sesame", ErrLocked},
	} {
		p, err := Read([]byte(lockedFile(c.user, words("Peru opens its port."))), Options{})
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
		if got := told(p.Blocks); err == nil && got != "Peru opens its port." {
			t.Errorf("%s: %q", name, got)
		}
	}
}

const padding = "\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A"

// lockedFile is a file that an owner has locked, and a reader's password, which
// may be empty, opens: RC4 with keys of 40 bits, as PDF 1.4 has it.
func lockedFile(user, drawing string) string {
	const id, allowed = "0123456789abcdef", "\xfc\xff\xff\xff"
	code := func(key []byte, data string) string {
		c, err := rc4.NewCipher(key)
		if err != nil {
			panic(err)
		}
		out := make([]byte, len(data))
		c.XORKeyStream(out, []byte(data))
		return string(out)
	}
	hash := func(s string) []byte { sum := md5.Sum([]byte(s)); return sum[:] }
	reader := (user + padding)[:32]
	owner := code(hash(("owner" + padding)[:32])[:5], reader)
	key := hash(reader + owner + allowed + id)[:5]
	body := code(hash(string(key) + "\x05\x00\x00\x00\x00")[:10], drawing)
	return withTable(
		fmt.Sprintf("/ID [<%x><%x>] /Encrypt <</Filter /Standard /V 1 /R 2 /O <%x> /U <%x> /P -4>>", id, id, owner, code(key, padding)),
		[]string{
			"<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [4 0 R] /Count 1>>",
			"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>",
			"<</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources <</Font <</F1 3 0 R>>>> /Contents 5 0 R>>",
			fmt.Sprintf("<</Length %d>>\nstream\n%s\nendstream", len(body), body),
		})
}
