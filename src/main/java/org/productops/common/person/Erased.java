package org.productops.common.person;

/**
 * What was erased of one topic.
 *
 * @param topic which it is
 * @param count in how many places
 */
public record Erased(String topic, int count) {}
