/** Finds, hands over and erases what is kept of people who said something, in all topics at once. */
package org.productops.feedback.privacy;
