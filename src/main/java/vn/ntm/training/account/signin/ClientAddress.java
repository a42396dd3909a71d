package vn.ntm.training.account.signin;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as attempts are counted: an IPv4 address, or the /64 network of an IPv6 one. */
public record ClientAddress(String text) {

    private static final int NETWORK_BYTES = 8;

    public static ClientAddress of(HttpServerRequest request) {
        return of(request.remoteAddress().hostAddress());
    }

    static ClientAddress of(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null || bytes.length == 4) {
            return new ClientAddress(address);
        }
        // Every subscriber has a whole network of addresses to try from.
        return new ClientAddress(HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)));
    }
}
