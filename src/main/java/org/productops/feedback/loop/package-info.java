/**
 * How fast feedback gets on, and how iterative what is built because of it is. Figures are counted beside pages from the
 * events that are kept, and none of them is by person.
 */
package org.productops.feedback.loop;
