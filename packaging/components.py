#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What others made and our packages carry. components.tsv is the one source: THIRD_PARTY.md and each package's SBOM are
made from it.

Each package script notes what it takes in, a line a file: path in the package (or "-": linked into a program),
Debian's binary package, its source package, its version, separated by tabs.

  components.py third-party                        prints THIRD_PARTY.md
  components.py check --system S --origins FILE    the table knows all that was taken in, and nothing else
  components.py sbom ...                           SPDX 2.3 of a staged package
"""
import argparse
import hashlib
import json
import re
import sys
import urllib.parse
from collections import namedtuple
from datetime import datetime, timezone
from pathlib import Path

HERE = Path(__file__).resolve().parent
Component = namedtuple("Component", "source licence systems purpose")
Origin = namedtuple("Origin", "path package source version")
SYSTEMS = {"linux": "AppImage", "windows": "MSI"}
# What SPDX has no name for.
OTHER_LICENCES = {"LicenseRef-public-domain": "In the public domain, as its authors say; there is no licence to accept."}


def fail(sentence):
    sys.exit(f"components.py: {sentence}")


def rows(file):
    for number, line in enumerate(Path(file).read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            yield number, line.split("\t")


def components():
    table = {}
    for number, row in rows(HERE / "components.tsv"):
        if len(row) != 4:
            fail(f"components.tsv:{number}: needs 4 columns")
        component = Component(row[0], row[1], row[2].split(","), row[3])
        if component.source in table or not set(component.systems) <= set(SYSTEMS):
            fail(f"components.tsv:{number}: named twice, or an unknown system")
        if component.licence.startswith("LicenseRef-") and component.licence not in OTHER_LICENCES:
            fail(f"components.tsv:{number}: nothing is known about {component.licence}")
        table[component.source] = component
    return table


def origins(file):
    return [Origin(*row) for _, row in rows(file)]


def third_party():
    table = components()
    print("# What others made\n")
    print("<!-- Made by `packaging/components.py third-party` from packaging/components.tsv; do not edit. -->\n")
    print(
        "Floorwalker itself is under the [Apache License 2.0](LICENSE). Its packages carry the software below. All of\n"
        "it is built from Debian's source packages; `apt-get source NAME=VERSION` fetches the very source, and the\n"
        "versions are in the package's SBOM (`*.spdx.json`). The licence texts are in the packages:\n"
        "`usr/share/doc/floorwalker/licences` in the AppImage, `licences` in the folder where the MSI puts the program.\n"
    )
    print(
        "Qt is used under the LGPL 3 as shared libraries. You may replace them by your own build: unpack the AppImage\n"
        "with `--appimage-extract` and change the files in `usr/lib` and `usr/plugins`, or change the DLLs beside\n"
        "`floorwalker.exe`. The runtime in front of the AppImage is linked statically with libfuse and the C library; its\n"
        "source and the script that builds it are in `packaging/linux`.\n"
    )
    print(
        "In the MSI, Qt carries its own copies of double-conversion, FreeType, HarfBuzz, libpng, MD4C, PCRE2 and zlib from its\n"
        "source package; their licences are in `qt6-base.txt`.\n"
    )
    print("| Debian source package | licence (SPDX) | carried by | what for |")
    print("|---|---|---|---|")
    for component in sorted(table.values()):
        carried = ", ".join(SYSTEMS[system] for system in sorted(component.systems))
        print(f"| {component.source} | {component.licence} | {carried} | {component.purpose} |")


def check(system, origins_file):
    table = components()
    taken = {origin.source for origin in origins(origins_file)}
    expected = {component.source for component in table.values() if system in component.systems}
    for source in sorted(taken - expected):
        print(f"components.py: components.tsv does not know {source}, which the package carries", file=sys.stderr)
    for source in sorted(expected - taken):
        print(f"components.py: components.tsv names {source}, which the package does not carry", file=sys.stderr)
    if taken != expected:
        sys.exit(1)


def identifier(kind, name):
    return f"SPDXRef-{kind}-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def file_entry(number, path, name, licence):
    content = path.read_bytes()
    return {
        "SPDXID": f"SPDXRef-File-{number}",
        "fileName": "./" + name,
        "checksums": [
            {"algorithm": "SHA1", "checksumValue": hashlib.sha1(content).hexdigest()},
            {"algorithm": "SHA256", "checksumValue": hashlib.sha256(content).hexdigest()},
        ],
        "licenseConcluded": licence,
        "licenseInfoInFiles": ["NOASSERTION"],
        "copyrightText": "NOASSERTION",
    }


def package_entry(component, taken):
    versions = {origin.version for origin in taken}
    if len(versions) != 1:
        fail(f"{component.source} was taken in more than one version: {', '.join(sorted(versions))}")
    version = versions.pop()
    binaries = ", ".join(sorted({origin.package for origin in taken}))
    name_and_version = "@".join(urllib.parse.quote(text, safe="") for text in (component.source, version))
    purl = f"pkg:deb/debian/{name_and_version}?arch=source"
    return {
        "SPDXID": identifier("Package", component.source),
        "name": component.source,
        "versionInfo": version,
        "supplier": "Organization: Debian",
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "sourceInfo": f"from the packages {binaries}",
        "summary": component.purpose,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": component.licence,
        "copyrightText": "NOASSERTION",
        "externalRefs": [
            {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": purl}
        ],
    }


def relation(left, kind, right):
    return {"spdxElementId": left, "relationshipType": kind, "relatedSpdxElement": right}


def sbom(system, origins_file, stage, version, time, output):
    table = components()
    taken = origins(origins_file)
    root = "SPDXRef-Package-Floorwalker"
    packages = [
        {
            "SPDXID": root,
            "name": "Floorwalker",
            "versionInfo": version,
            "downloadLocation": "NOASSERTION",
            "filesAnalyzed": False,
            "primaryPackagePurpose": "APPLICATION",
            "licenseConcluded": "Apache-2.0",
            "licenseDeclared": "Apache-2.0",
            "copyrightText": "NOASSERTION",
        }
    ]
    relations = [relation("SPDXRef-DOCUMENT", "DESCRIBES", root)]
    for source in sorted({origin.source for origin in taken}):
        if source not in table:
            fail(f"components.tsv does not know {source}")
        parts = [origin for origin in taken if origin.source == source]
        packages.append(package_entry(table[source], parts))
        if any(origin.path != "-" for origin in parts):
            relations.append(relation(root, "CONTAINS", packages[-1]["SPDXID"]))
        if any(origin.path == "-" for origin in parts):
            relations.append(relation(root, "STATIC_LINK", packages[-1]["SPDXID"]))

    files = []
    owners = {origin.path: table[origin.source] for origin in taken if origin.path != "-"}
    present = sorted(path for path in stage.rglob("*") if path.is_file() and not path.is_symlink())
    for number, path in enumerate(present, 1):
        name = path.relative_to(stage).as_posix()
        owner = owners.pop(name, None)
        is_text_about_others = "licences/" in name or "/common-licenses/" in name
        licence = owner.licence if owner else "NOASSERTION" if is_text_about_others else "Apache-2.0"
        files.append(file_entry(number, path, name, licence))
        holder = identifier("Package", owner.source) if owner else root
        relations.append(relation(holder, "CONTAINS", files[-1]["SPDXID"]))
    if owners:
        fail(f"noted but not in the package: {', '.join(sorted(owners))}")

    name = f"Floorwalker-{version}-{system}"
    digest = hashlib.sha256(json.dumps([packages, files], sort_keys=True).encode()).hexdigest()
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": name,
        "documentNamespace": f"https://spdx.org/spdxdocs/{name}-{digest}",
        "creationInfo": {
            "created": datetime.fromtimestamp(time, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": ["Tool: floorwalker-components.py"],
        },
        "packages": packages,
        "files": files,
        "hasExtractedLicensingInfos": [
            {"licenseId": licence, "extractedText": text}
            for licence, text in OTHER_LICENCES.items()
            if any(package["licenseDeclared"] == licence for package in packages)
        ],
        "relationships": relations,
    }
    output.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("third-party")
    checking = verbs.add_parser("check")
    making = verbs.add_parser("sbom")
    for verb in (checking, making):
        verb.add_argument("--system", required=True, choices=SYSTEMS)
        verb.add_argument("--origins", required=True, type=Path)
    making.add_argument("--stage", required=True, type=Path, help="the folder that is packed")
    making.add_argument("--version", required=True)
    making.add_argument("--time", required=True, type=int, help="seconds since 1970")
    making.add_argument("--output", required=True, type=Path)
    arguments = vars(parser.parse_args())
    verb = arguments.pop("verb")
    if verb == "third-party":
        third_party()
    elif verb == "check":
        check(arguments["system"], arguments["origins"])
    else:
        arguments["origins_file"] = arguments.pop("origins")
        sbom(**arguments)


if __name__ == "__main__":
    main()
