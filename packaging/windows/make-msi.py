#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""make-msi.py VERSION STAGE ICON OUT.msi: an installer of what lies in STAGE, with wixl (msitools).
make-msi.py --keys: the policy's keys and the properties that set them.

Every key of the administrator's policy becomes a public property; the list is read from the program's own source. What wixl can
not say is put into the finished tables.
"""
import re
import struct
import subprocess
import sys
import tempfile
import uuid
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parent.parent / "app/settings/policy.cpp"
POLICY_KEY = r"Software\Floorwalker\Policy"
# Any that is fixed: a component must have the same id in every version.
NAMESPACE = uuid.UUID("6d0b55b0-2c8a-4c6b-8b0c-1c1f5b7c9e00")


def policy_keys():
    """Of each key: its name in the registry and as a property (CAFile, CA_FILE)."""
    keys = re.findall(r'reader\.take\(u"(\w+)"_s', SOURCE.read_text(encoding="utf-8"))
    if not keys:
        sys.exit(f"{SOURCE}: no keys found")
    return [(key, re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", key).upper()) for key in keys]


def policy_properties(keys):
    """At an upgrade a property is looked up in the registry, unless it was given: AppSearch overrides what was given, so that is
    kept before and given back after."""
    text = ["<Include>"]
    for key, name in keys:
        text.append(f'''<Property Id="{name}">
  <RegistrySearch Id="Find{key}" Root="HKLM" Key="{POLICY_KEY}" Name="{key}" Type="raw" Win64="yes"/>
</Property>''')
    for name in [name for _, name in keys] + ["INSTALLDIR"]:
        text.append(f'''<CustomAction Id="Keep_{name}" Property="GIVEN_{name}" Value="[{name}]"/>
<CustomAction Id="Give_{name}" Property="{name}" Value="[GIVEN_{name}]"/>''')
        for sequence in ("InstallExecuteSequence", "InstallUISequence"):
            text.append(f'''<{sequence}>
  <Custom Action="Keep_{name}" Sequence="10">{name}</Custom>
  <Custom Action="Give_{name}" Sequence="60">GIVEN_{name}</Custom>
</{sequence}>''')
    return "\n".join(text + ["</Include>"])


def policy_components(keys):
    components = "".join(f'''<Component Id="Policy_{key}" Guid="{uuid.uuid5(NAMESPACE, key)}" Win64="yes">
  <RegistryValue Root="HKLM" Key="{POLICY_KEY}" Name="{key}" Type="string" Value="[{name}]" KeyPath="yes"/>
</Component>
''' for key, name in keys)
    references = "".join(f'<ComponentRef Id="Policy_{key}"/>' for key, _ in keys)
    return f'''<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
<Fragment><DirectoryRef Id="INSTALLDIR">
{components}</DirectoryRef></Fragment>
<Fragment><ComponentGroup Id="Policy">{references}</ComponentGroup></Fragment>
</Wix>'''


def staged_files(stage):
    """All but the program, which has a component of its own."""
    names = sorted(str(path.relative_to(stage)) for path in stage.rglob("*") if path.is_file())
    names.remove("floorwalker.exe")
    return subprocess.run(
        ["wixl-heat", "-p", "", "--directory-ref", "INSTALLDIR", "--component-group", "Files", "--var", "var.Stage", "--win64"],
        input="\n".join(names) + "\n", text=True, capture_output=True, check=True, cwd=stage).stdout


def rows(msi, table):
    text = subprocess.run(["msiinfo", "export", msi, table], capture_output=True, text=True, check=True).stdout
    return [line.split("\t") for line in text.replace("\r", "").split("\n")[3:] if line]


def file_versions(msi, stage):
    """wixl leaves the versions out, by which Windows Installer decides whether a file is newer."""
    versions = {}
    for path in stage.rglob("*"):
        if path.suffix in (".exe", ".dll"):
            data = path.read_bytes()
            at = data.find(struct.pack("<II", 0xFEEF04BD, 0x10000))
            if at >= 0:
                high, low = struct.unpack_from("<II", data, at + 8)
                versions[path.name, len(data)] = f"{high >> 16}.{high & 65535}.{low >> 16}.{low & 65535}"
    for row in rows(msi, "File"):
        version = versions.get((row[2].split("|")[-1], int(row[3])))
        if version:
            yield f"UPDATE `File` SET `Version`='{version}', `Language`='1033' WHERE `File`='{row[0]}'"


def corrections(msi, stage, keys):
    names = [name for _, name in keys]
    secure = ";".join(["WIX_DOWNGRADE_DETECTED", "WIX_UPGRADE_DETECTED", "INSTALLDIR"] + names)
    # Without this a property given by a person is lost on the way to the part that runs with the administrator's rights.
    yield f"UPDATE `Property` SET `Value`='{secure}' WHERE `Property`='SecureCustomProperties'"
    # What was not given leaves no value behind.
    for key, name in keys:
        yield f"UPDATE `Component` SET `Condition`='{name}' WHERE `Component`='Policy_{key}'"
    # A second build of the same version replaces the first instead of standing beside it: "up to and including" is 0x200. The
    # column is part of the key, so that the row has to be made anew.
    for code, _, newest, _, attributes, _, action in rows(msi, "Upgrade"):
        if action == "WIX_UPGRADE_DETECTED":
            yield f"DELETE FROM `Upgrade` WHERE `ActionProperty`='{action}'"
            yield ("INSERT INTO `Upgrade` (`UpgradeCode`, `VersionMax`, `Attributes`, `ActionProperty`) "
                   f"VALUES ('{code}', '{newest}', {int(attributes) | 0x200}, '{action}')")
    # Inside the transaction: when the new version cannot be installed, the old one comes back.
    yield "UPDATE `InstallExecuteSequence` SET `Sequence`=1501 WHERE `Action`='RemoveExistingProducts'"
    yield from file_versions(msi, stage)


def main():
    if sys.argv[1:] == ["--keys"]:
        print("\n".join(f"{key} {name}" for key, name in policy_keys()))
        return
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    version, stage, icon, out = sys.argv[1], Path(sys.argv[2]).resolve(), Path(sys.argv[3]).resolve(), Path(sys.argv[4]).resolve()
    keys = policy_keys()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        (work / "policy.wxi").write_text(policy_properties(keys), encoding="utf-8")
        (work / "policy.wxs").write_text(policy_components(keys), encoding="utf-8")
        (work / "files.wxs").write_text(staged_files(stage), encoding="utf-8")
        msi = str(work / "floorwalker.msi")
        # wixl looks for files beside the current folder only.
        (work / "stage").symlink_to(stage)
        (work / "floorwalker.ico").symlink_to(icon)
        subprocess.run(["wixl", "--arch", "x64", "-I", ".", "-D", f"Version={version}", "-D", "Stage=stage", "-D",
                        "IconFile=floorwalker.ico", "-D", "Win64=yes", "-o", msi, str(HERE / "floorwalker.wxs"), "files.wxs",
                        "policy.wxs"], check=True, cwd=work)
        queries = [part for query in corrections(msi, stage, keys) for part in ("-q", query)]
        subprocess.run(["msibuild", msi] + queries, check=True)
        out.write_bytes(Path(msi).read_bytes())


if __name__ == "__main__":
    main()
