package org.productops.feedback.capture;

/**
 * What somebody captures, as typed; nothing is checked yet. See {@link Capture}.
 *
 * @param page the number of the page
 * @param title its title
 * @param place what leads to the place on the page: a fragment of its address, with the number sign
 */
public record CaptureDraft(
        String form, String quote, String kind, String organisation, String page, String title, String place) {}
