package vn.ntm.training.certificate;

/** Why a certificate is revoked: up to 1,000 characters. */
record RevocationInput(String reason) {}
