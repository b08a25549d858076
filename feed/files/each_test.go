package files_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"attache/feed"
	"attache/feed/files"
)

func manyFiles(t *testing.T, n int) string {
	content := map[string]string{}
	for i := range n {
		content[fmt.Sprintf("%04d.txt", i)] = strings.Repeat(fmt.Sprintf("Article %d. ", i), 1+i%7)
	}
	content["0007.txt"] = ""
	return folderOf(t, content)
}

func TestBriefsComeInOrder(t *testing.T) {
	dir := manyFiles(t, 200)
	i := 0
	for b, err := range files.Briefs(context.Background(), []string{dir}, nil, feed.Options{}) {
		switch {
		case i == 7:
			if !errors.Is(err, files.ErrEmpty) {
				t.Errorf("file 7: %v", err)
			}
		case err != nil:
			t.Error(err)
		case b.Path != filepath.Join(dir, fmt.Sprintf("%04d.txt", i)) || !strings.HasPrefix(b.Body.Text, fmt.Sprintf("Article %d.", i)):
			t.Errorf("brief %d is %s: %q", i, b.Path, b.Body.Text)
		}
		i++
	}
	if i != 200 {
		t.Errorf("%d of 200", i)
	}
}

func TestBriefsCanBeLeftAndCancelled(t *testing.T) {
	dir := manyFiles(t, 200)
	for range files.Briefs(context.Background(), []string{dir}, nil, feed.Options{}) {
		break
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	n := 0
	var last error
	for _, err := range files.Briefs(ctx, []string{dir}, nil, feed.Options{}) {
		if n++; n == 3 {
			cancel()
		}
		last = err
	}
	if n > 100 || !errors.Is(last, context.Canceled) {
		t.Errorf("%d results, the last %v", n, last)
	}
}

func TestEachStopsWhenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var errs []error
	for _, err := range files.Each(ctx, []string{manyFiles(t, 9)}, nil, feed.Options{}) {
		errs = append(errs, err)
	}
	if len(errs) != 1 || !errors.Is(errs[0], context.Canceled) {
		t.Error(errs)
	}
}

func TestStandardInputHasALimit(t *testing.T) {
	for _, err := range files.Each(context.Background(), []string{"-"}, strings.NewReader(strings.Repeat("long ", 100)), feed.Options{Limit: 64}) {
		if !errors.Is(err, files.ErrTooLong) || err.Error() != "-: longer than 64 bytes" {
			t.Error(err)
		}
	}
}
