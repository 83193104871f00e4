/**
 * Fills a running development host with a big company's data over HTTP, measures what people and programs then wait for,
 * and prints a table. It knows of the plugin only what {@code docs/rest.md} and the addresses of pages say, so that one
 * script measures several versions. {@code docs/benchmarks.md} says how to run it.
 */
package org.productops.bench.load;
