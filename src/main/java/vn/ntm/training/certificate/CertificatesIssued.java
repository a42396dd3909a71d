package vn.ntm.training.certificate;

import java.util.List;
import java.util.UUID;

/** People of a class have certificates now; told in the transaction in which they got them. */
public record CertificatesIssued(UUID classId, List<UUID> certificateIds) {}
