package article

import (
	"bytes"
	"context"
	"errors"
	"sync"
	"time"

	glamour "charm.land/glamour/v2/ansi"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"
)

// patience is how long one unit may take Glamour: a hundred times what the
// largest that it is given takes on an old machine.
const patience = 2 * time.Second

var (
	errSlow   = errors.New("it took too long")
	errPanic  = errors.New("it could not be laid out")
	errMisfit = errors.New("the layout does not hold the words")
)

// mostWidths is how many renderers are kept: about one for each depth of lists.
const mostWidths = 40

// renderers are those of Glamour for terminals, one for each width. They keep
// state while they draw and are used by one goroutine at a time.
type renderers struct {
	mu      sync.Mutex
	byWidth map[int]renderer.Renderer
}

// draw is the tree drawn at a width. It gives up when ctx is done or its
// patience is at an end; a renderer that failed is not used again.
func (p *renderers) draw(ctx context.Context, t *tree, width int) ([]byte, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	r := p.byWidth[width]
	if r == nil {
		r = newRenderer(width)
	}
	delete(p.byWidth, width)
	out, err := drawn(ctx, r, t)
	if err == nil {
		if p.byWidth == nil || len(p.byWidth) > mostWidths {
			p.byWidth = make(map[int]renderer.Renderer)
		}
		p.byWidth[width] = r
	}
	return out, err
}

func newRenderer(width int) renderer.Renderer {
	g := glamour.NewRenderer(glamour.Options{WordWrap: width, InlineTableLinks: true, Styles: attributes})
	return renderer.NewRenderer(renderer.WithNodeRenderers(util.Prioritized(g, 1)))
}

func drawn(ctx context.Context, r renderer.Renderer, t *tree) ([]byte, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, patience, errSlow)
	defer cancel()
	type result struct {
		out []byte
		err error
	}
	done := make(chan result, 1)
	go func() {
		var buf bytes.Buffer
		var err error
		defer func() {
			if recover() != nil {
				err = errPanic
			}
			done <- result{buf.Bytes(), err}
		}()
		err = r.Render(&buf, t.src, t.doc)
	}()
	select {
	case res := <-done:
		return res.out, res.err
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}
