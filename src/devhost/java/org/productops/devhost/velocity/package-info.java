/**
 * Velocity as Platform 8 runs it for plugins: references are escaped by themselves, and a template may only call methods
 * that are on an allowlist. And, with the same escaping, Velocity for the host's own pages.
 */
package org.productops.devhost.velocity;
