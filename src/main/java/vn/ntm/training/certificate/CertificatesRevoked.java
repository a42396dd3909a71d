package vn.ntm.training.certificate;

import java.util.List;
import java.util.UUID;

/** Certificates of a class are not valid any more; told in the transaction in which they were revoked. */
public record CertificatesRevoked(UUID classId, List<UUID> certificateIds) {}
