/** A running plugin, as the parts of a product see it. */
package org.productops.devhost.plugin;
