/** What the plugin holds in the demo story, told through its own pages and REST interface as people would. */
package org.productops.devhost.demo;
