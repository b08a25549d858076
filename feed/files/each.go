package files

import (
	"context"
	"io"
	"iter"
	"runtime"

	"attache/briefs"
	"attache/feed"
)

// Each reads the articles under the paths one after the other, in the order
// of the paths; folders are walked, "-" is stdin. Its errors are *Refusals,
// but for the context's, which comes last.
func Each(ctx context.Context, paths []string, stdin io.Reader, opt feed.Options) iter.Seq2[briefs.Article, error] {
	return func(yield func(briefs.Article, error) bool) {
		for s, err := range spots(paths, stdin, opt) {
			if ctx.Err() != nil {
				yield(briefs.Article{}, ctx.Err())
				return
			}
			var a briefs.Article
			if err == nil {
				a, err = s.article(opt)
			}
			if !yield(a, err) {
				return
			}
		}
	}
}

// Briefs reads and analyses the articles under the paths on all processors and
// gives the briefs in the order of the paths, as Each does. A few more than
// are asked for are read ahead, and no more are held.
func Briefs(ctx context.Context, paths []string, stdin io.Reader, opt feed.Options) iter.Seq2[briefs.Brief, error] {
	return inOrder(ctx, spots(paths, stdin, opt), func(s spot) (briefs.Brief, error) { return s.brief(opt) })
}

func (s spot) brief(opt feed.Options) (briefs.Brief, error) {
	a, err := s.article(opt)
	if err != nil {
		return briefs.Brief{}, err
	}
	return briefs.Read(a, opt.AsOf), nil
}

// inOrder does work on all of in, on all processors, and gives the results in
// in's order. The queue of promised results bounds what is held.
func inOrder[In, Out any](ctx context.Context, in iter.Seq2[In, error], work func(In) (Out, error)) iter.Seq2[Out, error] {
	return func(yield func(Out, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		var none Out
		queue := promised(ctx, in, work)
		for {
			select {
			case <-ctx.Done():
				yield(none, ctx.Err())
				return
			case promise, more := <-queue:
				if !more {
					return
				}
				select {
				case <-ctx.Done():
					yield(none, ctx.Err())
					return
				case r := <-promise:
					if !yield(r.out, r.err) {
						return
					}
				}
			}
		}
	}
}

type result[Out any] struct {
	out Out
	err error
}

// promised starts the work and sends what will hold each result, in order,
// until ctx is done.
func promised[In, Out any](ctx context.Context, in iter.Seq2[In, error], work func(In) (Out, error)) <-chan chan result[Out] {
	workers := runtime.GOMAXPROCS(0)
	free := make(chan struct{}, workers)
	queue := make(chan chan result[Out], 2*workers)
	go func() {
		defer close(queue)
		for one, err := range in {
			promise := make(chan result[Out], 1)
			select {
			case <-ctx.Done():
				return
			case queue <- promise:
			}
			if err != nil {
				promise <- result[Out]{err: err}
				continue
			}
			free <- struct{}{}
			go func() {
				out, err := work(one)
				promise <- result[Out]{out, err}
				<-free
			}()
		}
	}()
	return queue
}
