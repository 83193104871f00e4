package org.productops.readiness.check;

import org.productops.common.error.Message;

/**
 * What keeps an item open.
 *
 * @param why what is missing
 * @param how what to do about it
 */
public record Gap(Message why, Message how) {}
