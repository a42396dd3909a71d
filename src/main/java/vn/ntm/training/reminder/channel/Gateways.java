package vn.ntm.training.reminder.channel;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** One gateway for SMS and one for Zalo; either is off until it is set up. */
@Singleton
class Gateways {

    @Produces
    @Singleton
    @Unremovable
    MessageChannel sms(ReminderConfig config, ObjectMapper mapper) {
        return new GatewayChannel(Channel.SMS, config.sms(), mapper);
    }

    @Produces
    @Singleton
    @Unremovable
    MessageChannel zalo(ReminderConfig config, ObjectMapper mapper) {
        return new GatewayChannel(Channel.ZALO, config.zalo(), mapper);
    }
}
