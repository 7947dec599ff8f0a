#!/bin/sh
# Makes the keys and certificates of the tests anew: sh make.sh
set -e
cd "$(dirname "$0")"

# certificate NAME FIRST_DAY LAST_DAY EXTENSIONS HOW_TO_SIGN...
certificate() {
    name=$1 first=$2 last=$3 extensions=$4
    shift 4
    openssl ecparam -name prime256v1 -genkey -noout -out "$name.key"
    openssl req -new -key "$name.key" -subj "/CN=$name" -out "$name.csr"
    echo "$extensions" >extensions
    echo 'subjectKeyIdentifier=hash' >>extensions
    : >index
    openssl rand -hex 16 >serial
    openssl ca -batch -notext -config ca.cnf "$@" -in "$name.csr" -out "$name.pem" -extfile extensions \
        -startdate "$first" -enddate "$last"
}

# server NAME ALTERNATIVE_NAMES FIRST_DAY LAST_DAY HOW_TO_SIGN...: the key and the certificate in one file
server() {
    name=$1 names=$2 first=$3 last=$4
    shift 4
    certificate "$name" "$first" "$last" "subjectAltName=$names
basicConstraints=critical,CA:false
keyUsage=critical,digitalSignature
extendedKeyUsage=serverAuth
authorityKeyIdentifier=keyid" "$@"
    cat "$name.key" >>"$name.pem"
}

cat >ca.cnf <<END
[ca]
default_ca = authority
[authority]
database = index
serial = serial
new_certs_dir = .
default_md = sha256
policy = any
[any]
commonName = supplied
END

here=DNS:localhost,IP:127.0.0.1
certificate ca 20200101000000Z 21200101000000Z 'basicConstraints=critical,CA:true
keyUsage=critical,keyCertSign,cRLSign' -selfsign -keyfile ca.key
server good $here 20200101000000Z 21200101000000Z -cert ca.pem -keyfile ca.key
server wrong-name DNS:other.example 20200101000000Z 21200101000000Z -cert ca.pem -keyfile ca.key
server expired $here 20200101000000Z 20200201000000Z -cert ca.pem -keyfile ca.key
server self-signed $here 20200101000000Z 21200101000000Z -selfsign -keyfile self-signed.key
rm -f ./*.key ./*.csr extensions ca.cnf index* serial* [0-9A-F]*.pem
