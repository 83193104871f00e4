/** An index of texts, by which those are found that say much the same in other words. It alone knows Lucene. */
package org.productops.common.index;
