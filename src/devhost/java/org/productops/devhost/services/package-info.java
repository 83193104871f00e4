/** Caches, cluster locks and events. */
package org.productops.devhost.services;
