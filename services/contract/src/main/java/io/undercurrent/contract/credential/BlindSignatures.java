package io.undercurrent.contract.credential;

import io.undercurrent.contract.Bytes;
import java.util.List;

/** The answer to a {@link CredentialRequest}: one blind signature for each report, in the order of the request. */
public record BlindSignatures(List<BlindSignature> signatures) {

    /**
     * @param signature the output of {@code BlindSign} (RFC 9474, section 4.3), to be finalized by the holder
     */
    public record BlindSignature(String report, Bytes signature) {}
}
