/**
 * The HTTP side that both products share: server, log-in, page frame, web fragments, web resources, servlets.
 *
 * <p>The pages of a product are {@link org.productops.devhost.web.PageHandler}s that it adds to
 * {@link org.productops.devhost.web.WebPart#routes()} while it is prepared.
 */
package org.productops.devhost.web;
