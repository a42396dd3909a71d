package vn.ntm.training.reminder.channel;

/** By what a message travels. */
public enum Channel {
    EMAIL,
    SMS,
    ZALO
}
