/**
 * Velocity as Platform 8 runs it: references are escaped by themselves, and a template may only call methods that are
 * on an allowlist.
 */
package org.productops.devhost.velocity;
