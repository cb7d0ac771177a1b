// SPDX-License-Identifier: Apache-2.0
#include "tests/simulator/certificate.h"

#include <arpa/inet.h>
#include <fstream>
#include <memory>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <sstream>

namespace ccsim
{

namespace
{

template <auto function> struct Deleter {
    template <typename T> void operator()(T *pointer) const { function(pointer); }
};
using BioPointer = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using X509Pointer = std::unique_ptr<X509, Deleter<X509_free>>;
using KeyPointer = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;

constexpr long kDay = 24 * 60 * 60;
constexpr long kDaysValid = 30;

bool addExtension(X509 *certificate, int nid, const std::string &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str());
    const bool ok = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return ok;
}

bool isAddress(const std::string &host)
{
    unsigned char buffer[sizeof(in6_addr)];
    return inet_pton(AF_INET, host.c_str(), buffer) == 1 || inet_pton(AF_INET6, host.c_str(), buffer) == 1;
}

std::string text(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return size > 0 ? std::string(data, static_cast<std::size_t>(size)) : std::string();
}

std::string fingerprint(X509 *certificate)
{
    static const char hex[] = "0123456789abcdef";
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    std::string out;
    if (X509_digest(certificate, EVP_sha256(), digest, &size) != 1)
        return out;
    for (unsigned int i = 0; i < size; ++i) {
        out += hex[digest[i] >> 4];
        out += hex[digest[i] & 15];
    }
    return out;
}

bool fill(X509 *certificate, EVP_PKEY *key, const std::string &host)
{
    unsigned char serial[8];
    if (RAND_bytes(serial, sizeof serial) != 1)
        return false;
    serial[0] &= 0x7f; // a positive number
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    X509_set_version(certificate, 2); // counted from 0: version 3
    X509_gmtime_adj(X509_getm_notBefore(certificate), -kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate), kDaysValid * kDay);
    X509_set_pubkey(certificate, key);

    const std::string name = host.empty() ? "Simulated CC-Gateway" : host;
    X509_NAME *subject = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.c_str()), -1, -1, 0);
    X509_set_issuer_name(certificate, subject);

    const std::string names = host.empty() ? "IP:127.0.0.1,IP:::1,DNS:localhost"
        : isAddress(host)                  ? "IP:" + host
                                           : "DNS:" + host;
    return addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        && addExtension(certificate, NID_key_usage, "critical,digitalSignature,keyCertSign")
        && addExtension(certificate, NID_ext_key_usage, "serverAuth")
        && addExtension(certificate, NID_subject_key_identifier, "hash")
        && addExtension(certificate, NID_subject_alt_name, names)
        && X509_sign(certificate, key, EVP_sha256()) > 0;
}

bool readFile(const std::string &name, std::string &content)
{
    std::ifstream file(name, std::ios::binary);
    std::ostringstream buffer;
    buffer << file.rdbuf();
    content = buffer.str();
    return file.good() && !content.empty();
}

} // namespace

Certificate makeCertificate(const std::string &host, std::string *error)
{
    const KeyPointer key(EVP_EC_gen("P-256"));
    const X509Pointer certificate(X509_new());
    Certificate made;
    if (!key || !certificate || !fill(certificate.get(), key.get(), host)) {
        *error = "the certificate could not be made";
        return made;
    }
    const BioPointer certificateText(BIO_new(BIO_s_mem()));
    const BioPointer keyText(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateText.get(), certificate.get());
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    made.certificatePem = text(certificateText.get());
    made.keyPem = text(keyText.get());
    made.sha256 = fingerprint(certificate.get());
    return made;
}

Certificate loadCertificate(const std::string &certificateFile, const std::string &keyFile,
                            std::string *error)
{
    Certificate loaded;
    if (!readFile(certificateFile, loaded.certificatePem) || !readFile(keyFile, loaded.keyPem)) {
        *error = "certificate or key file cannot be read";
        return loaded;
    }
    const BioPointer bio(
        BIO_new_mem_buf(loaded.certificatePem.data(), static_cast<int>(loaded.certificatePem.size())));
    const X509Pointer first(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    if (!first)
        *error = certificateFile + " holds no certificate";
    else
        loaded.sha256 = fingerprint(first.get());
    return loaded;
}

} // namespace ccsim
