package org.productops.devhost.plugin;

/** The plugin breaks a rule of the product; the message names the module, class or package and the rule. */
public final class PluginRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginRefusedException(String message) {
        super(message);
    }

    public PluginRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
