"""The families are loaded when they are touched, which no reader of imports can see; the return codes are a file."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

hiddenimports = collect_submodules("QQ.weixin.work", filter=lambda name: ".perl" not in name and "pytest" not in name)
datas = collect_data_files("QQ.weixin.work", includes=["errcodes.json", "guide/**/*.md", "sandbox/_server/page.*"])
