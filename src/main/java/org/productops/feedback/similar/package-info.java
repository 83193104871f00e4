/**
 * Feedback that says much the same as other feedback, and the product areas that it is probably about. Both are found by
 * words, in an index that each node has in memory and makes anew of what is stored.
 */
package org.productops.feedback.similar;
