package org.productops.devhost.web;

/**
 * A panel as it is shown.
 *
 * @param key plugin key and module key with a colon between them
 * @param label its heading in the reader's language; empty for none
 * @param html its content
 */
public record PanelView(String key, String label, String html, int weight) {}
