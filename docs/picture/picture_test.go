package main

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func drawn(t *testing.T, capture string) (*image.RGBA, *fonts) {
	t.Helper()
	f, err := newFonts(1)
	if err != nil {
		t.Fatal(err)
	}
	return picture(newScreen(capture), f, night), f
}

// at is a pixel of the cell x, y, so many points from its corner.
func at(img *image.RGBA, x, y, dx, dy int) color.RGBA {
	return img.RGBAAt(margin+x*cellWidth+dx, margin+y*cellHeight+dy)
}

func TestCellsHaveTheirOwnColours(t *testing.T) {
	img, _ := drawn(t, "a\x1b[48;2;200;10;20m \x1b[0m\x1b[7m \x1b[0m\x1b[48;5;21m \x1b[m")
	for x, want := range []color.RGBA{night.paper, {200, 10, 20, 255}, night.ink, {0, 0, 255, 255}} {
		if got := at(img, x, 0, 0, 0); got != want {
			t.Errorf("cell %d is %v, want %v", x, got, want)
		}
	}
}

func TestSizeFollowsTheCapture(t *testing.T) {
	img, f := drawn(t, "12345\n한국\n\n")
	want := image.Pt(5*f.cell.X+2*margin, 2*f.cell.Y+2*margin)
	if got := img.Bounds().Size(); got != want {
		t.Errorf("the picture is %v, want %v", got, want)
	}
}

func TestWideLettersTakeTwoCells(t *testing.T) {
	s := newScreen("한x")
	if s[0][0].Width != 2 || s[0][2].Content != "x" {
		t.Errorf("cells are %q %q %q", s[0][0].Content, s[0][1].Content, s[0][2].Content)
	}
}

func TestLinesJoinAcrossCells(t *testing.T) {
	img, f := drawn(t, "│─━\n┼──")
	for dy := range f.cell.Y {
		for y := range 2 {
			if at(img, 0, y, cellWidth/2, dy) != night.ink {
				t.Fatalf("the vertical line has a gap in row %d, point %d", y, dy)
			}
		}
	}
	for dx := range 3 * f.cell.X {
		if dx >= cellWidth/2 && at(img, 0, 1, dx, cellHeight/2) != night.ink {
			t.Fatalf("the horizontal line has a gap at point %d", dx)
		}
	}
}

func TestEverySymbolOfTheReaderHasALetter(t *testing.T) {
	f, err := newFonts(1)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range "▸●◐○■↻∞▲▶▌▏…·–—’“”→←↑↓✓×•‹›�★☆" {
		if _, line := strokes[r]; !line && f.faceFor(r, false, false) == nil {
			t.Errorf("no font has %q (%U)", r, r)
		}
	}
}

func TestRunWritesAnImage(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.png")
	if err := run(strings.NewReader("\x1b[1mattaché\x1b[0m\n"), path, true, 2); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	img, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := img.Bounds().Dx(), 2*(7*cellWidth+2*margin); got != want {
		t.Errorf("the picture is %d pixels wide, want %d", got, want)
	}
}
