// Command attache reads trade briefings in the terminal and finds who promised
// what to whom, by when.
package main

import (
	"os"

	"attache/ui/cli"
)

func main() {
	os.Exit(cli.Run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
