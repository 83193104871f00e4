/**
 * Telling those who asked that what they asked for is there. Words are drafted here and sent by people: nothing here sends
 * anything to a customer.
 */
package org.productops.feedback.answer;
