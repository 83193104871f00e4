/** A plugin as the parts of a product see it: what its descriptor says, what it brings, and the services it is given. */
package org.productops.devhost.plugin;
