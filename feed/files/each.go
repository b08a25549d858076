package files

import (
	"context"
	"io"
	"iter"
	"runtime"

	"attache/briefs"
	"attache/feed"
)

// Each is All without the way back.
func Each(ctx context.Context, paths []string, stdin io.Reader, opt feed.Options) iter.Seq2[briefs.Article, error] {
	return func(yield func(briefs.Article, error) bool) {
		for f, err := range All(ctx, paths, stdin, opt) {
			if !yield(f.Article, err) {
				return
			}
		}
	}
}

// Briefs reads and analyses the articles under the paths on all processors and
// gives the briefs in the order of the paths, as All does. A few more than
// are asked for are read ahead, and no more are held.
func Briefs(ctx context.Context, paths []string, stdin io.Reader, opt feed.Options) iter.Seq2[briefs.Brief, error] {
	return inOrder(ctx, runtime.GOMAXPROCS(0), spots(paths, stdin, opt), func(s spot) iter.Seq2[briefs.Brief, error] {
		return gathered(s.path, inOrder(ctx, runtime.GOMAXPROCS(0), s.parts(opt), func(p part) iter.Seq2[briefs.Brief, error] {
			return func(yield func(briefs.Brief, error) bool) {
				_, b, err := p.brief(opt)
				yield(b, err)
			}
		}))
	})
}

// brief reads and analyses the article.
func (p part) brief(opt feed.Options) (Found, briefs.Brief, error) {
	f, err := p.read()
	if err != nil {
		return f, briefs.Brief{}, err
	}
	return f, briefs.Read(f.Article, opt.AsOf), nil
}

// inOrder does work on all of in, on all processors, and gives the results in
// in's order. The queue of queued results bounds what is held.
func inOrder[In, Out any](ctx context.Context, workers int, in iter.Seq2[In, error], work func(In) iter.Seq2[Out, error]) iter.Seq2[Out, error] {
	return func(yield func(Out, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		var none Out
		for results := range received(ctx, queued(ctx, workers, in, work)) {
			for r := range received(ctx, results) {
				if !yield(r.out, r.err) {
					return
				}
			}
		}
		if ctx.Err() != nil {
			yield(none, ctx.Err())
		}
	}
}

// received is what comes from c until it is closed or ctx is done.
func received[T any](ctx context.Context, c <-chan T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for {
			select {
			case <-ctx.Done():
				return
			case one, more := <-c:
				if !more || ctx.Err() != nil || !yield(one) {
					return
				}
			}
		}
	}
}

type result[Out any] struct {
	out Out
	err error
}

// queued starts the work and sends what the results of each will come from,
// in order, until ctx is done.
func queued[In, Out any](ctx context.Context, workers int, in iter.Seq2[In, error], work func(In) iter.Seq2[Out, error]) <-chan chan result[Out] {
	jobs := make(chan func())
	for range workers {
		go func() {
			for job := range jobs {
				job() // on a stack that has grown as it must
			}
		}()
	}
	queue := make(chan chan result[Out], 2*workers)
	go func() {
		defer close(queue)
		defer close(jobs)
		for one, err := range in {
			results := make(chan result[Out], 1)
			select {
			case <-ctx.Done():
				return
			case queue <- results:
			}
			if err != nil {
				results <- result[Out]{err: err}
				close(results)
				continue
			}
			jobs <- func() { deliver(ctx, results, work(one)) }
		}
	}()
	return queue
}

// deliver sends the results until ctx is done.
func deliver[Out any](ctx context.Context, results chan<- result[Out], all iter.Seq2[Out, error]) {
	defer close(results)
	for out, err := range all {
		select {
		case <-ctx.Done():
			return
		case results <- result[Out]{out, err}:
		}
	}
}
