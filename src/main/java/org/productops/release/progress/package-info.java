/**
 * How far the issues of a release are: now, on each day, and as they were when it went out. What is open is told by who
 * answers for it, where it belongs and what it takes.
 */
package org.productops.release.progress;
