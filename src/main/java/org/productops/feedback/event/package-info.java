/**
 * What happened to feedback and to what is built because of it, each with its time and nobody's name: figures are made of
 * it. Knows no other topic.
 */
package org.productops.feedback.event;
