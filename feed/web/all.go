package web

import (
	"context"
	"net/url"
	"sync"
)

// Outcome is what became of one of many requests.
type Outcome struct {
	Answer
	Request int // its place among them
	Err     error
}

// FetchAll asks for all, many hosts at once and each host politely, and gives
// the outcomes as they come. It ends when all have come, when ctx is done or
// when yield returns false.
func (c *Client) FetchAll(ctx context.Context, all []Request, yield func(Outcome) bool) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	outcomes := make(chan Outcome)
	slots := make(chan struct{}, c.opt.Parallel)
	var running sync.WaitGroup
	for _, queue := range byHost(all) {
		running.Go(func() { c.ask(ctx, all, queue, slots, outcomes) })
	}
	go func() { running.Wait(); close(outcomes) }()
	for o := range outcomes {
		if !yield(o) {
			return
		}
	}
}

// byHost are the places of the requests, in queues that each go to one host:
// as many queues for it as it has connections.
func byHost(all []Request) (queues [][]int) {
	of := map[string][perHost]int{} // places in queues, from 1
	turn := map[string]int{}
	for i, r := range all {
		name := ""
		if u, err := url.Parse(r.Address); err == nil {
			name = u.Host
		}
		mine, n := of[name], turn[name]%perHost
		turn[name]++
		if mine[n] == 0 {
			queues = append(queues, nil)
			mine[n] = len(queues)
			of[name] = mine
		}
		queues[mine[n]-1] = append(queues[mine[n]-1], i)
	}
	return queues
}

// ask goes through a queue, one request after the other.
func (c *Client) ask(ctx context.Context, all []Request, queue []int, slots chan struct{}, outcomes chan<- Outcome) {
	for _, i := range queue {
		select {
		case slots <- struct{}{}:
		case <-ctx.Done():
			return
		}
		a, err := c.Fetch(ctx, all[i])
		<-slots
		select {
		case outcomes <- Outcome{a, i, err}:
		case <-ctx.Done():
			return
		}
	}
}
