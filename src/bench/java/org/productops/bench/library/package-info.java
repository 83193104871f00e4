/** Measures the library of areas of a big company as people, programs and jobs meet it; see {@code docs/benchmarks.md}. */
package org.productops.bench.library;
